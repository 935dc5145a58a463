from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["PermissionCreateResponse"]

class PermissionCreateResponse(BaseModel):
    created_at: int
    id: str
    object: Literal["checkpoint.permission"]
    project_id: str
