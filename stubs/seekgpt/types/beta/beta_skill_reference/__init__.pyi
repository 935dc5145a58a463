from .._apart import BetaSkillReference as BetaSkillReference
