from .. import BetaToolChoiceAllowed as BetaToolChoiceAllowed

__all__ = ("BetaToolChoiceAllowed",)
