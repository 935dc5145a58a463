from typing_extensions import TypeAlias
from .. import _beta_response_steer_input_param
from .. import BetaResponseSteerInputParam as BetaResponseSteerInputParam
from .. import (
    BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
)
from .. import BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam

ResponseSteerInputItemList: TypeAlias = _beta_response_steer_input_param.ResponseSteerInputItemList
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCaller
)

class ResponseSteerInputItemListFunctionCallOutput(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
    total=False,
): ...
class ResponseSteerInputItemListFunctionCallOutputAgent(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputAgent,
    total=False,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerDirect(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    total=False,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerProgram(
    _beta_response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    total=False,
): ...
class ResponseSteerInputItemListMessage(
    _beta_response_steer_input_param.ResponseSteerInputItemListMessage,
    total=False,
): ...
class ResponseSteerInputItemListMessageAgent(
    _beta_response_steer_input_param.ResponseSteerInputItemListMessageAgent,
    total=False,
): ...
