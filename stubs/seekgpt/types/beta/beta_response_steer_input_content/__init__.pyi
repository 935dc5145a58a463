from .. import BetaResponseSteerInputContent as BetaResponseSteerInputContent
from ..beta_response_function_call_output_item import (
    BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
)
