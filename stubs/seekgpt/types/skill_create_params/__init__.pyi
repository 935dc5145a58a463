from .. import SkillCreateParams

__all__ = ("SkillCreateParams",)
