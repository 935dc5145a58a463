from .. import BetaToolChoiceCustom as BetaToolChoiceCustom

__all__ = ("BetaToolChoiceCustom",)
