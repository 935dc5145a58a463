from .. import Role as Role
