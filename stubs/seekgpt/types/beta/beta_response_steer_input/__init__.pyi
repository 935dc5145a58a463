from typing_extensions import TypeAlias
from .. import _beta_response_steer_input
from .. import BetaResponseSteerInput as BetaResponseSteerInput
from .. import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCaller
)
BetaResponseSteerInputList: TypeAlias = _beta_response_steer_input.BetaResponseSteerInputList
ResponseSteerInputItemList: TypeAlias = _beta_response_steer_input.ResponseSteerInputItemList
ResponseSteerInputItemListMessage: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListMessage
)
ResponseSteerInputItemListMessageAgent: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListMessageAgent
)
ResponseSteerInputItemListFunctionCallOutput: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutput
)
ResponseSteerInputItemListFunctionCallOutputAgent: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputAgent
)
ResponseSteerInputItemListFunctionCallOutputCallerDirect: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerDirect
)
ResponseSteerInputItemListFunctionCallOutputCallerProgram: TypeAlias = (
    _beta_response_steer_input.ResponseSteerInputItemListFunctionCallOutputCallerProgram
)
