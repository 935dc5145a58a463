from .. import ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam
from .. import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam

__all__ = ("ResponseFunctionCallOutputItemListParam",)
