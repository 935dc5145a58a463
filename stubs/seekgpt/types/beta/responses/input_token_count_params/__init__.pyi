from .. import _input_token_count_params
from .. import InputTokenCountParams as InputTokenCountParams
from ... import BetaResponseConversationParamParam as BetaResponseConversationParamParam
from ... import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
from ..._apart import BetaResponseInputItemParam as BetaResponseInputItemParam
from ... import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
from ... import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
from ... import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
from ... import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
from ... import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
from ... import BetaToolChoiceShellParam as BetaToolChoiceShellParam
from ... import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
from ..._apart import BetaToolParam as BetaToolParam

Conversation = _input_token_count_params.Conversation
ToolChoice = _input_token_count_params.ToolChoice

class Reasoning(_input_token_count_params.Reasoning): ...
class Text(_input_token_count_params.Text): ...
class ToolChoiceBetaSpecificProgrammaticToolCallingParam(
    _input_token_count_params.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
): ...
