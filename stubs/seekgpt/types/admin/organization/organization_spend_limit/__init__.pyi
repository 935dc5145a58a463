from .. import _organization_spend_limit
from .. import OrganizationSpendLimit as OrganizationSpendLimit

Enforcement = _organization_spend_limit.Enforcement
