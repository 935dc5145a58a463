from .. import ResponseFunctionCallOutputItemListParam
from .. import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam

__all__ = ("ResponseFunctionCallOutputItemListParam",)
