from .. import _input_token_count_params
from .. import InputTokenCountParams as InputTokenCountParams
from ..response_conversation_param_param import (
    ResponseConversationParamParam as ResponseConversationParamParam,
)
from ..response_format_text_config_param import (
    ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
)
from ..response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
from ..tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from ..tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from ..tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
from ..tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ..tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ..tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
from ..tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
from ..tool_param import ToolParam as ToolParam
from ...shared_params import Reasoning as Reasoning

Conversation = _input_token_count_params.Conversation
ToolChoice = _input_token_count_params.ToolChoice

class Text(_input_token_count_params.Text): ...
class ToolChoiceSpecificProgrammaticToolCallingParam(
    _input_token_count_params.ToolChoiceSpecificProgrammaticToolCallingParam,
): ...
