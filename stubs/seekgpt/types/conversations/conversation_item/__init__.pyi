from .._apart import _conversation_item
from .._apart import ConversationItem as ConversationItem
from ...beta._apart import BetaMcpToolCallError as BetaMcpToolCallError
from .._apart import Message as Message
from ...responses._apart import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from ...responses._apart import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from ...responses._apart import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from ...responses._apart import ResponseCompactionItem as ResponseCompactionItem
from ...responses._apart import ResponseComputerToolCall as ResponseComputerToolCall
from ...responses._apart import (
    ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
)
from ...responses._apart import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from ...responses._apart import ResponseCustomToolCall as ResponseCustomToolCall
from ...responses._apart import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from ...responses._apart import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from ...responses._apart import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from ...responses._apart import (
    ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
)
from ...responses._apart import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from ...responses._apart import (
    ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
)
from ...responses._apart import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from ...responses._apart import ResponseReasoningItem as ResponseReasoningItem
from ...responses._apart import ResponseToolSearchCall as ResponseToolSearchCall
from ...responses._apart import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from ...responses._apart import Tool as Tool

ImageGenerationCallError = _conversation_item.ImageGenerationCallError
ImageGenerationCallSvgUsage = _conversation_item.ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails = (
    _conversation_item.ImageGenerationCallErrorModerationDetails
)
AdditionalTools = _conversation_item.AdditionalTools
ImageGenerationCall = _conversation_item.ImageGenerationCall
LocalShellCall = _conversation_item.LocalShellCall
LocalShellCallAction = _conversation_item.LocalShellCallAction
LocalShellCallOutput = _conversation_item.LocalShellCallOutput
McpApprovalRequest = _conversation_item.McpApprovalRequest
McpApprovalResponse = _conversation_item.McpApprovalResponse
McpCall = _conversation_item.McpCall
McpListTools = _conversation_item.McpListTools
McpListToolsTool = _conversation_item.McpListToolsTool
Program = _conversation_item.Program
ProgramOutput = _conversation_item.ProgramOutput
