from .._apart import _response_item
from .._apart import ResponseItem as ResponseItem
from .._apart import McpToolCallError as McpToolCallError
from .._apart import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .._apart import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from .._apart import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .._apart import ResponseCompactionItem as ResponseCompactionItem
from .._apart import ResponseComputerToolCall as ResponseComputerToolCall
from .._apart import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .._apart import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from .._apart import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .._apart import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .._apart import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .._apart import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .._apart import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from .._apart import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .._apart import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from .._apart import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .._apart import ResponseInputMessageItem as ResponseInputMessageItem
from .._apart import ResponseOutputMessage as ResponseOutputMessage
from .._apart import ResponseReasoningItem as ResponseReasoningItem
from .._apart import ResponseToolSearchCall as ResponseToolSearchCall
from .._apart import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from .._apart import Tool as Tool

ImageGenerationCallError = _response_item.ImageGenerationCallError
ImageGenerationCallSvgUsage = _response_item.ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails = _response_item.ImageGenerationCallErrorModerationDetails
AdditionalTools = _response_item.AdditionalTools
ImageGenerationCall = _response_item.ImageGenerationCall
LocalShellCall = _response_item.LocalShellCall
LocalShellCallAction = _response_item.LocalShellCallAction
LocalShellCallOutput = _response_item.LocalShellCallOutput
McpApprovalRequest = _response_item.McpApprovalRequest
McpApprovalResponse = _response_item.McpApprovalResponse
McpCall = _response_item.McpCall
McpListTools = _response_item.McpListTools
McpListToolsTool = _response_item.McpListToolsTool
Program = _response_item.Program
ProgramOutput = _response_item.ProgramOutput
