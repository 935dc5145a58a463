from .. import BetaResponseFunctionCallOutputItemListParam
from .. import BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam

__all__ = ("BetaResponseFunctionCallOutputItemListParam",)
