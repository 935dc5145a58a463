from .. import PermissionListParams as PermissionListParams
