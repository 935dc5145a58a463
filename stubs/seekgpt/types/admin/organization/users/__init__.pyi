from .role_create_params import RoleCreateParams as RoleCreateParams
from .role_create_response import RoleCreateResponse as RoleCreateResponse
from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
from .role_list_params import RoleListParams as RoleListParams
from .role_list_response import RoleListResponse as RoleListResponse
from .role_retrieve_response import RoleRetrieveResponse as RoleRetrieveResponse

__all__ = [
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
]
