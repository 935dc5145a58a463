from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ToolChoiceMcpParam",)

class ToolChoiceMcpParam(TypedDict, total=False):
    name: Optional[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]
