from .._apart import BetaLocalSkillParam as BetaLocalSkillParam
