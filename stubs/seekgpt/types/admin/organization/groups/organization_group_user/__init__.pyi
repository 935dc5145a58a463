from .. import OrganizationGroupUser

__all__ = ("OrganizationGroupUser",)
