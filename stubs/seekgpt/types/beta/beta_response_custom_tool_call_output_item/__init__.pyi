from .. import BetaResponseCustomToolCallOutputItem
from .. import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput

__all__ = ("BetaResponseCustomToolCallOutputItem",)
