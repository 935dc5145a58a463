from .. import BetaLocalEnvironmentParam
from .. import BetaLocalSkillParam as BetaLocalSkillParam

__all__ = ("BetaLocalEnvironmentParam",)
