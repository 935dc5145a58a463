from .. import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .. import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput

__all__ = ("ResponseCustomToolCallOutputItem",)
