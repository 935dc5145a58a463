from .. import SkillList
from .. import Skill as Skill

__all__ = ("SkillList",)
