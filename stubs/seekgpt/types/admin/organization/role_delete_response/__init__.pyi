from .. import RoleDeleteResponse as RoleDeleteResponse
