from .._apart import BetaInlineSkillSource as BetaInlineSkillSource
