from .. import BetaInlineSkill
from .. import BetaInlineSkillSource as BetaInlineSkillSource

__all__ = ("BetaInlineSkill",)
