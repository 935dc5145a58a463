from .._apart import BetaLocalSkill as BetaLocalSkill
