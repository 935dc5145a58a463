from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseErrorEvent"]

class ResponseErrorEvent(BaseModel):
    """Stream event: something went wrong with the stream."""

    code: Optional[str]
    message: str
    param: Optional[str]
    sequence_number: int
    type: Literal["error"]
