from .. import SkillReferenceParam

__all__ = ("SkillReferenceParam",)
