from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeConversationItemFunctionCallOutput"]

class RealtimeConversationItemFunctionCallOutput(BaseModel):
    call_id: str
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    output: str
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["function_call_output"]
