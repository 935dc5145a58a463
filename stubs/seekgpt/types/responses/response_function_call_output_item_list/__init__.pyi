from .. import ResponseFunctionCallOutputItemList
from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem

__all__ = ("ResponseFunctionCallOutputItemList",)
