from .. import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam

__all__ = ("BetaToolChoiceTypesParam",)
