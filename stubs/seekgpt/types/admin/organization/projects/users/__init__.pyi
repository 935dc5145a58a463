from typing import Dict, List, Optional
from typing_extensions import Literal, Required, TypedDict
from ......_model.base import BaseModel
from ... import OrganizationUser, Role

class RoleCreateResponse(BaseModel):
    """A role, and the user who now holds it."""

    object: Literal["user.role"]
    role: Role
    user: OrganizationUser

class RoleDeleteResponse(BaseModel):
    """Confirms that a role was taken away."""

    deleted: bool
    object: str

class _role_list_response:
    class AssignmentSource(BaseModel):
        principal_id: str
        principal_type: str

class RoleListResponse(BaseModel):
    """A role that a user holds, and since when."""

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
    """A role that a user holds, and since when."""

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
    """Give a user a role in a project."""

    project_id: Required[str]
    role_id: Required[str]

class RoleListParams(TypedDict, total=False):
    """List the project roles of a user, page by page."""

    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
