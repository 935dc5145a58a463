from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["Invite", "Project"]

class Invite(BaseModel):
    accepted_at: Optional[int]
    created_at: int
    email: str
    expires_at: Optional[int]
    id: str
    object: Literal["organization.invite"]
    projects: List[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]

class Project(BaseModel):
    id: str
    role: Literal["member", "owner"]
