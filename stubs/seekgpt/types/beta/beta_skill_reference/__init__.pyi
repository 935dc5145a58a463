from .. import BetaSkillReference

__all__ = ("BetaSkillReference",)
