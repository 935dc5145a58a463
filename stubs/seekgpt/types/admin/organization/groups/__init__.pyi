from typing import Dict, List, Optional
from typing_extensions import Literal, Required, TypedDict
from ....._model.base import BaseModel
from .. import Role

class OrganizationGroupUser(BaseModel):
    """A member of a group."""

    email: Optional[str]
    id: str
    name: str

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

class UserCreateResponse(BaseModel):
    """A group and its new member, by ID."""

    group_id: str
    object: Literal["group.user"]
    user_id: str

class UserDeleteResponse(BaseModel):
    """Confirms that a user is no member any more."""

    deleted: bool
    object: Literal["group.user.deleted"]

class UserRetrieveResponse(BaseModel):
    """A member of a group."""

    email: Optional[str]
    id: str
    is_service_account: Optional[bool]
    name: str
    picture: Optional[str]
    user_type: Literal["user", "tenant_user"]

class RoleCreateParams(TypedDict, total=False):
    """Give a group an organization role."""

    role_id: Required[str]

class RoleListParams(TypedDict, total=False):
    """List the organization roles of a group, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class UserCreateParams(TypedDict, total=False):
    """Add a user to a group."""

    user_id: Required[str]

class UserListParams(TypedDict, total=False):
    """List the members of a group, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
