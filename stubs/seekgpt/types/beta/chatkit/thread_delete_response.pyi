from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ThreadDeleteResponse"]

class ThreadDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["chatkit.thread.deleted"]
