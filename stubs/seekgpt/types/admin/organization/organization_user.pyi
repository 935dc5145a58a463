from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["OrganizationUser", "Projects", "ProjectsData", "User"]

class OrganizationUser(BaseModel):
    """A person in the organization, with role and date of joining."""

    added_at: int
    api_key_last_used_at: Optional[int]
    created: Optional[int]
    developer_persona: Optional[str]
    email: Optional[str]
    id: str
    is_default: Optional[bool]
    is_scale_tier_authorized_purchaser: Optional[bool]
    is_scim_managed: Optional[bool]
    is_service_account: Optional[bool]
    name: Optional[str]
    object: Literal["organization.user"]
    projects: Optional[Projects]
    role: Optional[str]
    technical_level: Optional[str]
    user: Optional[User]

class Projects(BaseModel):
    data: List[ProjectsData]
    object: Literal["list"]

class ProjectsData(BaseModel):
    id: Optional[str]
    name: Optional[str]
    role: Optional[str]

class User(BaseModel):
    banned: Optional[bool]
    banned_at: Optional[int]
    email: Optional[str]
    enabled: Optional[bool]
    id: str
    name: Optional[str]
    object: Literal["user"]
    picture: Optional[str]
