from .._apart import BetaInlineSkillParam as BetaInlineSkillParam
from .._apart import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
