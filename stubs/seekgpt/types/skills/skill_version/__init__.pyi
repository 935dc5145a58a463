from .. import SkillVersion as SkillVersion

__all__ = ("SkillVersion",)
