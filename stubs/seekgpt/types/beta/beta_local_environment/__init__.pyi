from .._apart import BetaLocalEnvironment as BetaLocalEnvironment
from .._apart import BetaLocalSkill as BetaLocalSkill
