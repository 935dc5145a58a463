from .. import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted
