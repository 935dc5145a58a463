from .. import BetaSkillReference as BetaSkillReference

__all__ = ("BetaSkillReference",)
