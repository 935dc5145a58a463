from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["GroupDeleteResponse"]

class GroupDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["group.deleted"]
