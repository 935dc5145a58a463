from .. import BetaLocalSkillParam as BetaLocalSkillParam

__all__ = ("BetaLocalSkillParam",)
