from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..custom_tool import CustomTool

__all__ = ("Tool", "NamespaceTool", "ToolFunction")
Tool: TypeAlias = Union[ToolFunction, CustomTool]

class NamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[Tool]
    type: Literal["namespace"]

class ToolFunction(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    name: str
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[object]
    strict: Optional[bool]
    type: Literal["function"]
    async_: Optional[bool]
