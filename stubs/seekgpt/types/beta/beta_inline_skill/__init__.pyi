from .. import BetaInlineSkill as BetaInlineSkill
from .. import BetaInlineSkillSource as BetaInlineSkillSource
