from .._apart import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
