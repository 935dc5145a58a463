from .. import BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem
from .. import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput

__all__ = ("BetaResponseCustomToolCallOutputItem",)
