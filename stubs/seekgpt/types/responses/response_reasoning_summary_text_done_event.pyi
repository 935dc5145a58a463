from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseReasoningSummaryTextDoneEvent"]

class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """Stream event: a reasoning summary text is finished."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
