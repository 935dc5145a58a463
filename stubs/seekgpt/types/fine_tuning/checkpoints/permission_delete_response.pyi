from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["PermissionDeleteResponse"]

class PermissionDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["checkpoint.permission"]
