from typing_extensions import Literal
from ..._model import BaseModel
from .response import Response

__all__ = ["ResponseCompletedEvent"]

class ResponseCompletedEvent(BaseModel):
    """Stream event: the response is complete; carries it whole."""

    response: Response
    sequence_number: int
    type: Literal["response.completed"]
