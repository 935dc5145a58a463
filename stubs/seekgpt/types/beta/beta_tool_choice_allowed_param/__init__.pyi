from .. import BetaToolChoiceAllowedParam

__all__ = ("BetaToolChoiceAllowedParam",)
