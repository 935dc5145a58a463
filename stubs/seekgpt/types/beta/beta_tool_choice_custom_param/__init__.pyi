from .. import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam

__all__ = ("BetaToolChoiceCustomParam",)
