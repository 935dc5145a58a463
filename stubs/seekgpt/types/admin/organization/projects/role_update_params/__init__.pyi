from .. import RoleUpdateParams as RoleUpdateParams
