from typing_extensions import Literal
from ......_model import BaseModel
from ...role import Role

__all__ = ["RoleCreateResponse", "Group"]

class RoleCreateResponse(BaseModel):
    group: Group
    object: Literal["group.role"]
    role: Role

class Group(BaseModel):
    created_at: int
    id: str
    name: str
    object: Literal["group"]
    scim_managed: bool
