from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaToolSearchToolParam",)

class BetaToolSearchToolParam(TypedDict, total=False):
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]
    type: Required[Literal["tool_search"]]
