from .. import RoleCreateResponse as RoleCreateResponse
from .... import OrganizationUser as OrganizationUser
from .... import Role as Role
