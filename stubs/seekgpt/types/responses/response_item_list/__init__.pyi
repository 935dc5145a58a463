from .. import ResponseItemList
from .. import ResponseItem as ResponseItem

__all__ = ("ResponseItemList",)
