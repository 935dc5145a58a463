from .. import OrganizationSpendLimitDeleted

__all__ = ("OrganizationSpendLimitDeleted",)
