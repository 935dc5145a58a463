from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["StringCheckGrader"]

class StringCheckGrader(BaseModel):
    """Compares two strings: equal, different, or contained."""

    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]
