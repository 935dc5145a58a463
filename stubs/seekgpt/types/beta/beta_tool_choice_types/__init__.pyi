from .. import BetaToolChoiceTypes

__all__ = ("BetaToolChoiceTypes",)
