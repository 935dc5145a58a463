from .._apart import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
from .._apart import BetaLocalSkillParam as BetaLocalSkillParam
