from typing import Iterable, List
from typing_extensions import TypeAlias
from ..response_function_call_output_item_param import ResponseFunctionCallOutputItemParam

__all__ = ("ResponseFunctionCallOutputItemListParam",)
ResponseFunctionCallOutputItemListParam: TypeAlias = List[ResponseFunctionCallOutputItemParam]
