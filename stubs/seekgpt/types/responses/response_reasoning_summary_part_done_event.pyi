from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseReasoningSummaryPartDoneEvent", "Part"]

class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    status: Optional[Literal["incomplete"]]
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]
