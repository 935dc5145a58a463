from .. import SkillReference

__all__ = ("SkillReference",)
