from .._apart import _response_custom_tool_call_output
from .._apart import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from .._apart import ResponseInputFile as ResponseInputFile
from .._apart import ResponseInputImage as ResponseInputImage
from .._apart import ResponseInputText as ResponseInputText

Caller = _response_custom_tool_call_output.Caller
OutputOutputContentList = _response_custom_tool_call_output.OutputOutputContentList
CallerDirect = _response_custom_tool_call_output.CallerDirect
CallerProgram = _response_custom_tool_call_output.CallerProgram
