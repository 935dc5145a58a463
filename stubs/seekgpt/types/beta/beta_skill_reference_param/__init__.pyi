from .. import BetaSkillReferenceParam as BetaSkillReferenceParam

__all__ = ("BetaSkillReferenceParam",)
