from .. import SkillListParams as SkillListParams

__all__ = ("SkillListParams",)
