from typing import Optional
from .._model import BaseModel

__all__ = ["BatchError"]

class BatchError(BaseModel):
    """An error in one line of a batch's input file."""

    code: Optional[str]
    line: Optional[int]
    message: Optional[str]
    param: Optional[str]
