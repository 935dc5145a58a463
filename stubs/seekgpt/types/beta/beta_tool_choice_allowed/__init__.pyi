from .. import BetaToolChoiceAllowed

__all__ = ("BetaToolChoiceAllowed",)
