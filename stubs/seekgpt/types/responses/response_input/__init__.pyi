from .. import ResponseInput
from .. import ResponseInputItem as ResponseInputItem

__all__ = ("ResponseInput",)
