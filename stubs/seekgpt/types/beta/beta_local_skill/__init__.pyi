from .. import BetaLocalSkill

__all__ = ("BetaLocalSkill",)
