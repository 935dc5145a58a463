from typing_extensions import TypeAlias
from .. import _response_steer_input
from .. import ResponseSteerInput as ResponseSteerInput
from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    _response_steer_input.ResponseSteerInputItemListFunctionCallOutputCaller
)
ResponseSteerInputList: TypeAlias = _response_steer_input.ResponseSteerInputList
ResponseSteerInputItemList: TypeAlias = _response_steer_input.ResponseSteerInputItemList
ResponseSteerInputItemListMessage: TypeAlias = (
    _response_steer_input.ResponseSteerInputItemListMessage
)
ResponseSteerInputItemListFunctionCallOutput: TypeAlias = (
    _response_steer_input.ResponseSteerInputItemListFunctionCallOutput
)
ResponseSteerInputItemListFunctionCallOutputCallerDirect: TypeAlias = (
    _response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerDirect
)
ResponseSteerInputItemListFunctionCallOutputCallerProgram: TypeAlias = (
    _response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerProgram
)
