from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeConversationItemFunctionCall"]

class RealtimeConversationItemFunctionCall(BaseModel):
    arguments: str
    call_id: Optional[str]
    id: Optional[str]
    name: str
    object: Optional[Literal["realtime.item"]]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["function_call"]
