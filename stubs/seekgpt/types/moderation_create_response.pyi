from typing import List
from .._model import BaseModel
from .moderation import Moderation

__all__ = ["ModerationCreateResponse"]

class ModerationCreateResponse(BaseModel):
    """Verdicts on all inputs of a moderation request."""

    id: str
    model: str
    results: List[Moderation]
