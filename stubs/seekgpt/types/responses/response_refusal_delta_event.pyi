from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseRefusalDeltaEvent"]

class ResponseRefusalDeltaEvent(BaseModel):
    """Stream event: a further piece of a refusal."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
