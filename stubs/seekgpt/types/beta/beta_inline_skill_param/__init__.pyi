from .. import BetaInlineSkillParam as BetaInlineSkillParam
from .. import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam

__all__ = ("BetaInlineSkillParam",)
