from typing import List, Optional
from typing_extensions import Literal
from ....._model import BaseModel
from .tool_call_delta import ToolCallDelta

__all__ = ["ToolCallDeltaObject"]

class ToolCallDeltaObject(BaseModel):
    tool_calls: Optional[List[ToolCallDelta]]
    type: Literal["tool_calls"]
