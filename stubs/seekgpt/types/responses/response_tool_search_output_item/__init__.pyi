from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..tool import Tool

__all__ = ("ResponseToolSearchOutputItem",)

class ResponseToolSearchOutputItem(BaseModel):
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[Tool]
    type: Literal["tool_search_output"]
