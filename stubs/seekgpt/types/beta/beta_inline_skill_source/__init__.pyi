from .. import BetaInlineSkillSource as BetaInlineSkillSource
