from typing_extensions import TypeAlias
from .. import _project_spend_limit
from .. import ProjectSpendLimit

__all__ = ("ProjectSpendLimit", "Enforcement")
Enforcement: TypeAlias = _project_spend_limit.Enforcement
