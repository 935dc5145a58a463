from .. import SkillUpdateParams

__all__ = ("SkillUpdateParams",)
