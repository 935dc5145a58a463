from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectAPIKey", "Owner", "OwnerServiceAccount", "OwnerUser"]

class ProjectAPIKey(BaseModel):
    """A project's API key with its value blacked out."""

    created_at: int
    id: str
    last_used_at: Optional[int]
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str

class Owner(BaseModel):
    service_account: Optional[OwnerServiceAccount]
    type: Optional[Literal["user", "service_account"]]
    user: Optional[OwnerUser]

class OwnerServiceAccount(BaseModel):
    created_at: int
    id: str
    name: str
    role: str

class OwnerUser(BaseModel):
    created_at: int
    email: str
    id: str
    name: str
    role: str
