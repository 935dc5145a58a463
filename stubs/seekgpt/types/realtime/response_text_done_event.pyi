from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseTextDoneEvent"]

class ResponseTextDoneEvent(BaseModel):
    """Stream event: a text part is finished; carries all of it."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]
