from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["RoleDeleteResponse"]

class RoleDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["role.deleted"]
