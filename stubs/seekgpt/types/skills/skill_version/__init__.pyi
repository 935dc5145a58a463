from .. import SkillVersion

__all__ = ("SkillVersion",)
