from .. import BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam
from ..beta_response_function_call_output_item_param import (
    BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
)
