from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["UserDeleteResponse"]

class UserDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["group.user.deleted"]
