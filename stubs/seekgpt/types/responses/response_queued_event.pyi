from typing_extensions import Literal
from ..._model import BaseModel
from .response import Response

__all__ = ["ResponseQueuedEvent"]

class ResponseQueuedEvent(BaseModel):
    """Stream event: the response waits for its turn."""

    response: Response
    sequence_number: int
    type: Literal["response.queued"]
