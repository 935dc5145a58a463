from .. import PermissionCreateParams as PermissionCreateParams
