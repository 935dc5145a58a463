from .. import BetaInlineSkillSource

__all__ = ("BetaInlineSkillSource",)
