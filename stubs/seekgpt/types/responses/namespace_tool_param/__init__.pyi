from typing import Dict, Iterable, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..custom_tool_param import CustomToolParam

__all__ = ("Tool", "NamespaceToolParam", "ToolFunction")
Tool: TypeAlias = Union[ToolFunction, CustomToolParam]

class NamespaceToolParam(TypedDict, total=False):
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
