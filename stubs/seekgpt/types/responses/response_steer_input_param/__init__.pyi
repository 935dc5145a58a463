from .. import _response_steer_input_param
from .. import ResponseSteerInputParam as ResponseSteerInputParam
from .._apart import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from .. import ResponseSteerInputContentParam as ResponseSteerInputContentParam

ResponseSteerInputItemList = _response_steer_input_param.ResponseSteerInputItemList
ResponseSteerInputItemListFunctionCallOutputCaller = (
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCaller
)

class ResponseSteerInputItemListFunctionCallOutput(
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerDirect(
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerProgram(
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
): ...
class ResponseSteerInputItemListMessage(
    _response_steer_input_param.ResponseSteerInputItemListMessage,
): ...
