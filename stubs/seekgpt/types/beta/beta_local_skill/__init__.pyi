from .. import BetaLocalSkill as BetaLocalSkill

__all__ = ("BetaLocalSkill",)
