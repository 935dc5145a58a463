from .._apart import _response_output_item
from .. import ParsedContent as ParsedContent
from .. import ParsedResponseOutputItem as ParsedResponseOutputItem
from .. import ParsedResponse as ParsedResponse
from .. import ParsedResponseOutputMessage as ParsedResponseOutputMessage
from .. import ParsedResponseOutputText as ParsedResponseOutputText
from .. import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
from .. import Response as Response
from .._apart import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .._apart import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from .._apart import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .._apart import ResponseCompactionItem as ResponseCompactionItem
from .._apart import ResponseComputerToolCall as ResponseComputerToolCall
from .._apart import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .._apart import ResponseCustomToolCall as ResponseCustomToolCall
from .._apart import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .._apart import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .._apart import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .._apart import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from .._apart import ResponseFunctionToolCall as ResponseFunctionToolCall
from .._apart import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from .._apart import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .._apart import ResponseOutputMessage as ResponseOutputMessage
from .._apart import ResponseOutputRefusal as ResponseOutputRefusal
from .._apart import ResponseOutputText as ResponseOutputText
from .._apart import ResponseReasoningItem as ResponseReasoningItem
from .._apart import ResponseToolSearchCall as ResponseToolSearchCall
from .._apart import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem

AdditionalTools = _response_output_item.AdditionalTools
ImageGenerationCall = _response_output_item.ImageGenerationCall
LocalShellCall = _response_output_item.LocalShellCall
LocalShellCallOutput = _response_output_item.LocalShellCallOutput
McpApprovalRequest = _response_output_item.McpApprovalRequest
McpApprovalResponse = _response_output_item.McpApprovalResponse
McpCall = _response_output_item.McpCall
McpListTools = _response_output_item.McpListTools
Program = _response_output_item.Program
ProgramOutput = _response_output_item.ProgramOutput
