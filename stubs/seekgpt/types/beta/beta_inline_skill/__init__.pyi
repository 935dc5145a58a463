from .._apart import BetaInlineSkill as BetaInlineSkill
from .._apart import BetaInlineSkillSource as BetaInlineSkillSource
