from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseOutputRefusal",)

class ResponseOutputRefusal(BaseModel):
    """The model's words for declining a request."""

    refusal: str
    type: Literal["refusal"]
