from .. import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
from .. import BetaLocalSkillParam as BetaLocalSkillParam

__all__ = ("BetaLocalEnvironmentParam",)
