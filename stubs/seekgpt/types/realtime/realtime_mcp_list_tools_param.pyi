from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeMcpListToolsParam", "Tool"]

class RealtimeMcpListToolsParam(TypedDict, total=False):
    id: str
    server_label: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]

class Tool(TypedDict, total=False):
    annotations: Optional[object]
    description: Optional[str]
    input_schema: Required[object]
    name: Required[str]
