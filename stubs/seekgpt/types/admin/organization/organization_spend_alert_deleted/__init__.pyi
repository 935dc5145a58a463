from .. import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted
