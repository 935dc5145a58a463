from typing_extensions import TypeAlias
from .. import _organization_spend_limit
from .. import OrganizationSpendLimit as OrganizationSpendLimit

Enforcement: TypeAlias = _organization_spend_limit.Enforcement
