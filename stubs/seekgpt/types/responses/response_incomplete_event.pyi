from typing_extensions import Literal
from ..._model import BaseModel
from .response import Response

__all__ = ["ResponseIncompleteEvent"]

class ResponseIncompleteEvent(BaseModel):
    """Stream event: the response ended early; carries what there is."""

    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]
