from .. import PermissionDeleteResponse as PermissionDeleteResponse
