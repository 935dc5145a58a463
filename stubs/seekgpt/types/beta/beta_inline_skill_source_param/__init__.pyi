from .. import BetaInlineSkillSourceParam

__all__ = ("BetaInlineSkillSourceParam",)
