from .. import BetaInlineSkillSource as BetaInlineSkillSource

__all__ = ("BetaInlineSkillSource",)
