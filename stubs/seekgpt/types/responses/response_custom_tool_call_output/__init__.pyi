from typing_extensions import TypeAlias
from .. import _response_custom_tool_call_output
from .. import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from .. import ResponseInputFile as ResponseInputFile
from .. import ResponseInputImage as ResponseInputImage
from .. import ResponseInputText as ResponseInputText

Caller: TypeAlias = _response_custom_tool_call_output.Caller
OutputOutputContentList: TypeAlias = _response_custom_tool_call_output.OutputOutputContentList
CallerDirect: TypeAlias = _response_custom_tool_call_output.CallerDirect
CallerProgram: TypeAlias = _response_custom_tool_call_output.CallerProgram
