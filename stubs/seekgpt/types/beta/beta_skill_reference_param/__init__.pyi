from .. import BetaSkillReferenceParam

__all__ = ("BetaSkillReferenceParam",)
