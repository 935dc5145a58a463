from typing_extensions import TypeAlias
from .. import _response_steer_input_param
from .. import ResponseSteerInputParam as ResponseSteerInputParam
from ..response_function_call_output_item_list_param import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from .. import ResponseSteerInputContentParam as ResponseSteerInputContentParam

ResponseSteerInputItemList: TypeAlias = _response_steer_input_param.ResponseSteerInputItemList
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCaller
)

class ResponseSteerInputItemListFunctionCallOutput(
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutput,
    total=False,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerDirect(
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    total=False,
): ...
class ResponseSteerInputItemListFunctionCallOutputCallerProgram(
    _response_steer_input_param.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    total=False,
): ...
class ResponseSteerInputItemListMessage(
    _response_steer_input_param.ResponseSteerInputItemListMessage,
    total=False,
): ...
