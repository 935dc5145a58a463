from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["UserCreateResponse"]

class UserCreateResponse(BaseModel):
    group_id: str
    object: Literal["group.user"]
    user_id: str
