from .. import SkillUpdateParams as SkillUpdateParams

__all__ = ("SkillUpdateParams",)
