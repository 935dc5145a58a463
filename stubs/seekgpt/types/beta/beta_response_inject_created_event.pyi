from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseInjectCreatedEvent"]

class BetaResponseInjectCreatedEvent(BaseModel):
    response_id: str
    sequence_number: int
    stream_id: Optional[str]
    type: Literal["response.inject.created"]
