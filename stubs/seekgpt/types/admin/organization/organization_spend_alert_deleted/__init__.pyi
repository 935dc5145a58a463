from .. import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted

__all__ = ("OrganizationSpendAlertDeleted",)
