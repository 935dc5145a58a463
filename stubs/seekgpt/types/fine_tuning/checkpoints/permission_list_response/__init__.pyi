from .. import PermissionListResponse as PermissionListResponse
