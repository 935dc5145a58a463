from .. import BetaLocalSkillParam

__all__ = ("BetaLocalSkillParam",)
