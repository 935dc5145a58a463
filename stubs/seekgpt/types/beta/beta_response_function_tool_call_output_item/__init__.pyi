from typing_extensions import TypeAlias
from .. import _beta_response_function_tool_call_output_item
from .. import BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputText as BetaResponseInputText

Caller: TypeAlias = _beta_response_function_tool_call_output_item.Caller
OutputOutputContentList: TypeAlias = (
    _beta_response_function_tool_call_output_item.OutputOutputContentList
)
Agent: TypeAlias = _beta_response_function_tool_call_output_item.Agent
CallerDirect: TypeAlias = _beta_response_function_tool_call_output_item.CallerDirect
CallerProgram: TypeAlias = _beta_response_function_tool_call_output_item.CallerProgram
