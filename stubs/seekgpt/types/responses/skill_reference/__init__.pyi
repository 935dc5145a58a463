from .. import SkillReference as SkillReference

__all__ = ("SkillReference",)
