from .. import _input_token_count_params
from .. import InputTokenCountParams as InputTokenCountParams
from ...shared_params import Reasoning as Reasoning
from .._apart import ResponseConversationParamParam as ResponseConversationParamParam
from .._apart import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
from .._apart import ResponseInputItemParam as ResponseInputItemParam
from .._apart import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .._apart import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from .._apart import ToolChoiceCustomParam as ToolChoiceCustomParam
from .._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .._apart import ToolChoiceMcpParam as ToolChoiceMcpParam
from .._apart import ToolChoiceShellParam as ToolChoiceShellParam
from .._apart import ToolChoiceTypesParam as ToolChoiceTypesParam
from .._apart import ToolParam as ToolParam

Conversation = _input_token_count_params.Conversation
ToolChoice = _input_token_count_params.ToolChoice

class Text(_input_token_count_params.Text): ...
class ToolChoiceSpecificProgrammaticToolCallingParam(
    _input_token_count_params.ToolChoiceSpecificProgrammaticToolCallingParam,
): ...
