from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["MessageDeleted"]

class MessageDeleted(BaseModel):
    deleted: bool
    id: str
    object: Literal["thread.message.deleted"]
