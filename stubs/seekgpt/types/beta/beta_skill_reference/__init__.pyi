from .. import BetaSkillReference as BetaSkillReference
