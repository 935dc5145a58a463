from .. import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam

__all__ = ("BetaToolChoiceFunctionParam",)
