from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseReasoningTextDoneEvent"]

class ResponseReasoningTextDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
