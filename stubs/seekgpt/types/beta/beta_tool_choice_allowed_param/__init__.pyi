from .. import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam

__all__ = ("BetaToolChoiceAllowedParam",)
