from .. import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam

__all__ = ("BetaInlineSkillSourceParam",)
