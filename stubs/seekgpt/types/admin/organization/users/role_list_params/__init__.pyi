from .. import RoleListParams as RoleListParams
