from .. import PermissionCreateResponse as PermissionCreateResponse
