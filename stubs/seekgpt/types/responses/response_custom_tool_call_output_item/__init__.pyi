from .. import ResponseCustomToolCallOutputItem
from .. import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput

__all__ = ("ResponseCustomToolCallOutputItem",)
