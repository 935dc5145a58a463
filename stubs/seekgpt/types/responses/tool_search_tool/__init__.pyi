from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ToolSearchTool",)

class ToolSearchTool(BaseModel):
    description: Optional[str]
    execution: Optional[Literal["server", "client"]]
    parameters: Optional[object]
    type: Literal["tool_search"]
