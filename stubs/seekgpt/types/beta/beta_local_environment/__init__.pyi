from .. import BetaLocalEnvironment as BetaLocalEnvironment
from .. import BetaLocalSkill as BetaLocalSkill
