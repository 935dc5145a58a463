from typing_extensions import Literal
from ..._model import BaseModel
from .response import Response

__all__ = ["ResponseCreatedEvent"]

class ResponseCreatedEvent(BaseModel):
    """Stream event: the response exists and work on it begins."""

    response: Response
    sequence_number: int
    type: Literal["response.created"]
