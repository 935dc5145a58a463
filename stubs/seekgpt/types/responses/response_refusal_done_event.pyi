from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseRefusalDoneEvent"]

class ResponseRefusalDoneEvent(BaseModel):
    """Stream event: a refusal is finished; carries all of it."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
