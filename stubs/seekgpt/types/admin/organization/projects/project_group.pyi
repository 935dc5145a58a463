from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectGroup"]

class ProjectGroup(BaseModel):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
