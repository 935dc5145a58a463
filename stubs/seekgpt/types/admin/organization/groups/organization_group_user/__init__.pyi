from .. import OrganizationGroupUser as OrganizationGroupUser

__all__ = ("OrganizationGroupUser",)
