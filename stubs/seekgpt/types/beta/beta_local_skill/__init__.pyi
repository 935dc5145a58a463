from .. import BetaLocalSkill as BetaLocalSkill
