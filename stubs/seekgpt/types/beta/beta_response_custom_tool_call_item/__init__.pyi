from .. import BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem
from .. import BetaResponseCustomToolCall as BetaResponseCustomToolCall
