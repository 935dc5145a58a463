from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ThreadDeleted"]

class ThreadDeleted(BaseModel):
    deleted: bool
    id: str
    object: Literal["thread.deleted"]
