from typing import Dict, Iterable, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..beta_custom_tool_param import BetaCustomToolParam

__all__ = ("Tool", "BetaNamespaceToolParam", "ToolFunction")
Tool: TypeAlias = Union[ToolFunction, BetaCustomToolParam]

class BetaNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]

_ToolFunctionKeys = TypedDict("_ToolFunctionKeys", {"async": bool}, total=False)

class ToolFunction(_ToolFunctionKeys, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[object]
    strict: Optional[bool]
    type: Required[Literal["function"]]
