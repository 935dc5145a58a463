from .. import BetaToolChoiceFunctionParam

__all__ = ("BetaToolChoiceFunctionParam",)
