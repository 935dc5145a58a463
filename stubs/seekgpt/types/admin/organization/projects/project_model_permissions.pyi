from typing import List
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectModelPermissions"]

class ProjectModelPermissions(BaseModel):
    api_model_ids: List[str]
    mode: Literal["allow_list", "deny_list"]
    object: Literal["project.model_permissions"]
