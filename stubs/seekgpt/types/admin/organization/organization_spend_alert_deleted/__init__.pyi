from .. import OrganizationSpendAlertDeleted

__all__ = ("OrganizationSpendAlertDeleted",)
