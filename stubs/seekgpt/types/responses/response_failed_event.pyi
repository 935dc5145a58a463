from typing_extensions import Literal
from ..._model import BaseModel
from .response import Response

__all__ = ["ResponseFailedEvent"]

class ResponseFailedEvent(BaseModel):
    """Stream event: the response failed; carries the error."""

    response: Response
    sequence_number: int
    type: Literal["response.failed"]
