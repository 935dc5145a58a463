from .organization_group_user import OrganizationGroupUser as OrganizationGroupUser
from .role_create_params import RoleCreateParams as RoleCreateParams
from .role_create_response import RoleCreateResponse as RoleCreateResponse
from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from .role_list_params import RoleListParams as RoleListParams
from .role_list_response import RoleListResponse as RoleListResponse
from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse
from .user_create_params import UserCreateParams as UserCreateParams
from .user_create_response import UserCreateResponse as UserCreateResponse
from .user_delete_response import UserDeleteResponse as UserDeleteResponse
from .user_list_params import UserListParams as UserListParams
from .user_retrieve_response import UserRetrieveResponse as UserRetrieveResponse

__all__ = [
    "OrganizationGroupUser",
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
    "UserCreateParams",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserRetrieveResponse",
]
