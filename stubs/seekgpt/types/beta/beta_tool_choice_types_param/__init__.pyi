from .. import BetaToolChoiceTypesParam

__all__ = ("BetaToolChoiceTypesParam",)
