from .permission_create_params import PermissionCreateParams as PermissionCreateParams
from .permission_create_response import PermissionCreateResponse as PermissionCreateResponse
from .permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse
from .permission_list_params import PermissionListParams as PermissionListParams
from .permission_list_response import PermissionListResponse as PermissionListResponse
from .permission_retrieve_params import PermissionRetrieveParams as PermissionRetrieveParams
from .permission_retrieve_response import PermissionRetrieveResponse as PermissionRetrieveResponse

__all__ = [
    "PermissionCreateParams",
    "PermissionCreateResponse",
    "PermissionDeleteResponse",
    "PermissionListParams",
    "PermissionListResponse",
    "PermissionRetrieveParams",
    "PermissionRetrieveResponse",
]
