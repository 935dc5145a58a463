from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["UserDeleteResponse"]

class UserDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["organization.user.deleted"]
