from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectServiceAccount"]

class ProjectServiceAccount(BaseModel):
    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]
