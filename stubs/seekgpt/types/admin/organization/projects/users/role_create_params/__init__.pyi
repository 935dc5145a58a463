from .. import RoleCreateParams as RoleCreateParams
