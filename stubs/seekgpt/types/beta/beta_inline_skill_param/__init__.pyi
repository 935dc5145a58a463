from .. import BetaInlineSkillParam
from .. import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam

__all__ = ("BetaInlineSkillParam",)
