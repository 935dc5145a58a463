from typing_extensions import TypeAlias
from .. import _response_function_tool_call_output_item
from .. import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from .. import ResponseInputFile as ResponseInputFile
from .. import ResponseInputImage as ResponseInputImage
from .. import ResponseInputText as ResponseInputText

Caller: TypeAlias = _response_function_tool_call_output_item.Caller
OutputOutputContentList: TypeAlias = (
    _response_function_tool_call_output_item.OutputOutputContentList
)
CallerDirect: TypeAlias = _response_function_tool_call_output_item.CallerDirect
CallerProgram: TypeAlias = _response_function_tool_call_output_item.CallerProgram
