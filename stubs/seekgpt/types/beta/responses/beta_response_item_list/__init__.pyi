from .. import BetaResponseItemList
from ... import BetaResponseItem as BetaResponseItem

__all__ = ("BetaResponseItemList",)
