from .. import BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
from .. import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem

__all__ = ("BetaResponseFunctionCallOutputItemList",)
