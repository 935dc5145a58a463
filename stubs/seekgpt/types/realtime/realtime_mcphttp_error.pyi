from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeMcphttpError"]

class RealtimeMcphttpError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]
