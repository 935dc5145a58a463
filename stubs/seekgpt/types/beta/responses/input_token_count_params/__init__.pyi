from typing_extensions import TypeAlias
from .. import _input_token_count_params
from .. import InputTokenCountParams as InputTokenCountParams
from ... import BetaResponseConversationParamParam as BetaResponseConversationParamParam
from ... import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
from ... import BetaResponseInputItemParam as BetaResponseInputItemParam
from ... import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
from ... import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
from ... import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
from ... import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
from ... import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
from ... import BetaToolChoiceShellParam as BetaToolChoiceShellParam
from ... import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
from ...beta_tool_param import BetaToolParam as BetaToolParam

Conversation: TypeAlias = _input_token_count_params.Conversation
ToolChoice: TypeAlias = _input_token_count_params.ToolChoice

class Reasoning(_input_token_count_params.Reasoning, total=False): ...
class Text(_input_token_count_params.Text, total=False): ...
class ToolChoiceBetaSpecificProgrammaticToolCallingParam(
    _input_token_count_params.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    total=False,
): ...
