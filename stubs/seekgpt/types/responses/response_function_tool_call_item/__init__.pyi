from .. import ResponseFunctionToolCallItem
from .. import ResponseFunctionToolCall as ResponseFunctionToolCall

__all__ = ("ResponseFunctionToolCallItem",)
