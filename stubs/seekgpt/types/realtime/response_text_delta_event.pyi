from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseTextDeltaEvent"]

class ResponseTextDeltaEvent(BaseModel):
    """Stream event: a further piece of output text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]
