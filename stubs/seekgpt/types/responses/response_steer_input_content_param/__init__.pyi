from .. import ResponseSteerInputContentParam
from ..response_function_call_output_item_param import (
    ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
)

__all__ = ("ResponseSteerInputContentParam",)
