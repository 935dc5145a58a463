from .. import ResponseSteerInputContentParam as ResponseSteerInputContentParam
from ..response_function_call_output_item_param import (
    ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
)
