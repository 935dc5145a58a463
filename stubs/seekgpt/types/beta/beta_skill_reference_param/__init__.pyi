from .._apart import BetaSkillReferenceParam as BetaSkillReferenceParam
