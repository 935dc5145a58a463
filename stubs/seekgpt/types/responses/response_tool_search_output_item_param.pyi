from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .tool import Tool

__all__ = ["ResponseToolSearchOutputItemParam"]

class ResponseToolSearchOutputItemParam(BaseModel):
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: List[Tool]
    type: Literal["tool_search_output"]
