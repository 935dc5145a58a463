from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectModelPermissionsDeleted"]

class ProjectModelPermissionsDeleted(BaseModel):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]
