from .. import BetaResponseFunctionCallOutputItemList
from .. import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem

__all__ = ("BetaResponseFunctionCallOutputItemList",)
