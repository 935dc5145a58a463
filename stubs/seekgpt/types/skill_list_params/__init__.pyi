from .. import SkillListParams

__all__ = ("SkillListParams",)
