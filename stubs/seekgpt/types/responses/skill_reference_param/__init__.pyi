from .. import SkillReferenceParam as SkillReferenceParam

__all__ = ("SkillReferenceParam",)
