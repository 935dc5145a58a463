from typing_extensions import Literal
from ..._model import BaseModel
from .response import Response

__all__ = ["ResponseInProgressEvent"]

class ResponseInProgressEvent(BaseModel):
    """Stream event: the response is being worked on."""

    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]
