from .. import BetaToolChoiceCustom

__all__ = ("BetaToolChoiceCustom",)
