from .. import SkillCreateParams as SkillCreateParams

__all__ = ("SkillCreateParams",)
