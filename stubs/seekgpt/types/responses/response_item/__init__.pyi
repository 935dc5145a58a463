from typing_extensions import TypeAlias
from .. import _response_item
from .. import ResponseItem as ResponseItem
from .. import McpToolCallError as McpToolCallError
from .. import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .. import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from .. import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .. import ResponseCompactionItem as ResponseCompactionItem
from .. import ResponseComputerToolCall as ResponseComputerToolCall
from .. import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from .. import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from .. import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .. import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .. import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .. import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .. import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from .. import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .. import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from .. import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .. import ResponseInputMessageItem as ResponseInputMessageItem
from .. import ResponseOutputMessage as ResponseOutputMessage
from .. import ResponseReasoningItem as ResponseReasoningItem
from .. import ResponseToolSearchCall as ResponseToolSearchCall
from .. import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from .. import Tool as Tool

ImageGenerationCallError: TypeAlias = _response_item.ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _response_item.ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails: TypeAlias = (
    _response_item.ImageGenerationCallErrorModerationDetails
)
AdditionalTools: TypeAlias = _response_item.AdditionalTools
ImageGenerationCall: TypeAlias = _response_item.ImageGenerationCall
LocalShellCall: TypeAlias = _response_item.LocalShellCall
LocalShellCallAction: TypeAlias = _response_item.LocalShellCallAction
LocalShellCallOutput: TypeAlias = _response_item.LocalShellCallOutput
McpApprovalRequest: TypeAlias = _response_item.McpApprovalRequest
McpApprovalResponse: TypeAlias = _response_item.McpApprovalResponse
McpCall: TypeAlias = _response_item.McpCall
McpListTools: TypeAlias = _response_item.McpListTools
McpListToolsTool: TypeAlias = _response_item.McpListToolsTool
Program: TypeAlias = _response_item.Program
ProgramOutput: TypeAlias = _response_item.ProgramOutput
