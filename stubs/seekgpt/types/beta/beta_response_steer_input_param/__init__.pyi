from .. import _beta_response_steer_input_param
from .. import BetaResponseSteerInputParam as BetaResponseSteerInputParam
from .._apart import (
    BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
)
from .. import BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam

ResponseSteerInputItemList = _beta_response_steer_input_param.ResponseSteerInputItemList
ResponseSteerInputItemListFunctionCallOutputCaller = (
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCaller
)

class ResponseSteerInputItemListFunctionCallOutput(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
): ...
class ResponseSteerInputItemListFunctionCallOutputAgent(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputAgent,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerDirect(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerProgram(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
): ...
class ResponseSteerInputItemListMessage(
    _beta_response_steer_input_param.ResponseSteerInputItemListMessage,
): ...
class ResponseSteerInputItemListMessageAgent(
    _beta_response_steer_input_param.ResponseSteerInputItemListMessageAgent,
): ...
