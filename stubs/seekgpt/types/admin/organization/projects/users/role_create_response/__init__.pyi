from .. import RoleCreateResponse
from .... import OrganizationUser as OrganizationUser
from .... import Role as Role

__all__ = ("RoleCreateResponse",)
