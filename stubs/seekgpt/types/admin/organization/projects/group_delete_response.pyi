from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["GroupDeleteResponse"]

class GroupDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["project.group.deleted"]
