from .. import BetaToolChoiceTypes as BetaToolChoiceTypes

__all__ = ("BetaToolChoiceTypes",)
