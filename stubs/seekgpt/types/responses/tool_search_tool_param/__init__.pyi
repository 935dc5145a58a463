from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ToolSearchToolParam",)

class ToolSearchToolParam(TypedDict, total=False):
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]
    type: Required[Literal["tool_search"]]
