from typing_extensions import TypeAlias
from .. import _conversation_item
from .. import ConversationItem as ConversationItem
from ...beta import BetaMcpToolCallError as BetaMcpToolCallError
from .. import Message as Message
from ...responses import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from ...responses import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from ...responses import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from ...responses import ResponseCompactionItem as ResponseCompactionItem
from ...responses import ResponseComputerToolCall as ResponseComputerToolCall
from ...responses import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
from ...responses import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
from ...responses import ResponseCustomToolCall as ResponseCustomToolCall
from ...responses import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from ...responses import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from ...responses import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from ...responses import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from ...responses import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from ...responses import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
from ...responses import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from ...responses import ResponseReasoningItem as ResponseReasoningItem
from ...responses import ResponseToolSearchCall as ResponseToolSearchCall
from ...responses import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from ...responses import Tool as Tool

ImageGenerationCallError: TypeAlias = _conversation_item.ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _conversation_item.ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails: TypeAlias = (
    _conversation_item.ImageGenerationCallErrorModerationDetails
)
AdditionalTools: TypeAlias = _conversation_item.AdditionalTools
ImageGenerationCall: TypeAlias = _conversation_item.ImageGenerationCall
LocalShellCall: TypeAlias = _conversation_item.LocalShellCall
LocalShellCallAction: TypeAlias = _conversation_item.LocalShellCallAction
LocalShellCallOutput: TypeAlias = _conversation_item.LocalShellCallOutput
McpApprovalRequest: TypeAlias = _conversation_item.McpApprovalRequest
McpApprovalResponse: TypeAlias = _conversation_item.McpApprovalResponse
McpCall: TypeAlias = _conversation_item.McpCall
McpListTools: TypeAlias = _conversation_item.McpListTools
McpListToolsTool: TypeAlias = _conversation_item.McpListToolsTool
Program: TypeAlias = _conversation_item.Program
ProgramOutput: TypeAlias = _conversation_item.ProgramOutput
