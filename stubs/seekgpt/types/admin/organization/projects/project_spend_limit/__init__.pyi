from .. import _project_spend_limit
from .. import ProjectSpendLimit as ProjectSpendLimit

Enforcement = _project_spend_limit.Enforcement
