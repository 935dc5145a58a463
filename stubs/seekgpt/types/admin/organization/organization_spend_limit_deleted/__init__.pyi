from .. import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted

__all__ = ("OrganizationSpendLimitDeleted",)
