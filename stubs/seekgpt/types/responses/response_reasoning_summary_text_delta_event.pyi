from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseReasoningSummaryTextDeltaEvent"]

class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """Stream event: a further piece of a reasoning summary."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
