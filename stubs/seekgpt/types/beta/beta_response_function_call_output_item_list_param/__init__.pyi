from typing import Iterable, List
from typing_extensions import TypeAlias
from ..beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam

__all__ = ("BetaResponseFunctionCallOutputItemListParam",)
BetaResponseFunctionCallOutputItemListParam: TypeAlias = List[
    BetaResponseFunctionCallOutputItemParam
]
