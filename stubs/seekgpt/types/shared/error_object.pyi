from typing import Optional
from ..._model import BaseModel

__all__ = ["ErrorObject"]

class ErrorObject(BaseModel):
    """An error as the API describes it: code, message, parameter and type."""

    code: Optional[str]
    message: str
    param: Optional[str]
    type: str
