from typing import Dict, List, Optional
from typing_extensions import Literal, Required, TypedDict
from ......_model.base import BaseModel
from ... import Role

class _role_create_response:
    class Group(BaseModel):
        created_at: int
        id: str
        name: str
        object: Literal["group"]
        scim_managed: bool

class RoleCreateResponse(BaseModel):
    """A role, and the group that now holds it."""

    group: _role_create_response.Group
    object: Literal["group.role"]
    role: Role

class RoleDeleteResponse(BaseModel):
    """Confirms that a role was taken away."""

    deleted: bool
    object: str

class _role_list_response:
    class AssignmentSource(BaseModel):
        principal_id: str
        principal_type: str

class RoleListResponse(BaseModel):
    """A role that a group holds, and since when."""

    assignment_sources: Optional[List[_role_list_response.AssignmentSource]]
    created_at: Optional[int]
    created_by: Optional[str]
    created_by_user_obj: Optional[Dict[str, object]]
    description: Optional[str]
    id: str
    metadata: Optional[Dict[str, object]]
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int]

class _role_retrieve_response:
    class AssignmentSource(BaseModel):
        principal_id: str
        principal_type: str

class RoleRetrieveResponse(BaseModel):
    """A role that a group holds, and since when."""

    assignment_sources: Optional[List[_role_retrieve_response.AssignmentSource]]
    created_at: Optional[int]
    created_by: Optional[str]
    created_by_user_obj: Optional[Dict[str, object]]
    description: Optional[str]
    id: str
    metadata: Optional[Dict[str, object]]
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int]

class RoleCreateParams(TypedDict, total=False):
    """Give a group a role in a project."""

    project_id: Required[str]
    role_id: Required[str]

class RoleListParams(TypedDict, total=False):
    """List the project roles of a group, page by page."""

    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
