from .. import BetaResponseFunctionToolCallItem
from .. import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall

__all__ = ("BetaResponseFunctionToolCallItem",)
