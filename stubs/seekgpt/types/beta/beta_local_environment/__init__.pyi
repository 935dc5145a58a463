from .. import BetaLocalEnvironment
from .. import BetaLocalSkill as BetaLocalSkill

__all__ = ("BetaLocalEnvironment",)
