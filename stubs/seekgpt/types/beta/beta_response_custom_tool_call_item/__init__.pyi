from .. import BetaResponseCustomToolCallItem
from .. import BetaResponseCustomToolCall as BetaResponseCustomToolCall

__all__ = ("BetaResponseCustomToolCallItem",)
