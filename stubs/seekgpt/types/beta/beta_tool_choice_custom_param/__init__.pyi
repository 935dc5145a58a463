from .. import BetaToolChoiceCustomParam

__all__ = ("BetaToolChoiceCustomParam",)
