from .. import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .. import ResponseFunctionToolCall as ResponseFunctionToolCall

__all__ = ("ResponseFunctionToolCallItem",)
