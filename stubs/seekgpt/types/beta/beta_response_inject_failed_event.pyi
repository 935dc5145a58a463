from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectFailedEvent", "Error"]

class BetaResponseInjectFailedEvent(BaseModel):
    error: Error
    input: List[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    stream_id: Optional[str]
    type: Literal["response.inject.failed"]

class Error(BaseModel):
    code: Literal["response_already_completed", "response_not_found"]
    message: str
