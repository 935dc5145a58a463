from typing_extensions import TypeAlias
from .. import _project_spend_limit
from .. import ProjectSpendLimit as ProjectSpendLimit

Enforcement: TypeAlias = _project_spend_limit.Enforcement
