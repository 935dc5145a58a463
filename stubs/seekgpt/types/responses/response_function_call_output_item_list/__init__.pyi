from .. import ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList
from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem

__all__ = ("ResponseFunctionCallOutputItemList",)
