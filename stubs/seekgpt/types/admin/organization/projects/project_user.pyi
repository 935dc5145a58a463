from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectUser"]

class ProjectUser(BaseModel):
    added_at: int
    email: Optional[str]
    id: str
    name: Optional[str]
    object: Literal["organization.project.user"]
    role: str
