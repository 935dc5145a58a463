from typing_extensions import TypeAlias
from .. import _beta_response_custom_tool_call_output
from .. import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputText as BetaResponseInputText

Caller: TypeAlias = _beta_response_custom_tool_call_output.Caller
OutputOutputContentList: TypeAlias = _beta_response_custom_tool_call_output.OutputOutputContentList
Agent: TypeAlias = _beta_response_custom_tool_call_output.Agent
CallerDirect: TypeAlias = _beta_response_custom_tool_call_output.CallerDirect
CallerProgram: TypeAlias = _beta_response_custom_tool_call_output.CallerProgram
