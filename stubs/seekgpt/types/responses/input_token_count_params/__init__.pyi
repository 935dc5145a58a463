from typing_extensions import TypeAlias
from .. import _input_token_count_params
from .. import InputTokenCountParams
from .. import ResponseConversationParamParam as ResponseConversationParamParam
from .. import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
from .. import ResponseInputItemParam as ResponseInputItemParam
from .. import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .. import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from .. import ToolChoiceCustomParam as ToolChoiceCustomParam
from .. import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .. import ToolChoiceMcpParam as ToolChoiceMcpParam
from .. import ToolChoiceShellParam as ToolChoiceShellParam
from .. import ToolChoiceTypesParam as ToolChoiceTypesParam
from .. import ToolParam as ToolParam
from ...shared_params import Reasoning as Reasoning

__all__ = (
    "Conversation",
    "ToolChoice",
    "Text",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "InputTokenCountParams",
)
Conversation: TypeAlias = _input_token_count_params.Conversation
ToolChoice: TypeAlias = _input_token_count_params.ToolChoice

class Text(_input_token_count_params.Text, total=False): ...
class ToolChoiceSpecificProgrammaticToolCallingParam(
    _input_token_count_params.ToolChoiceSpecificProgrammaticToolCallingParam,
    total=False,
): ...
