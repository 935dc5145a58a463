from .. import BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem
from .. import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall

__all__ = ("BetaResponseFunctionToolCallItem",)
