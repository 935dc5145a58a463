from .. import ResponseCustomToolCallItem
from .. import ResponseCustomToolCall as ResponseCustomToolCall

__all__ = ("ResponseCustomToolCallItem",)
