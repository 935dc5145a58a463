from typing_extensions import TypeAlias
from .. import _beta_response_output_item
from .. import BetaResponseOutputItem as BetaResponseOutputItem
from .. import BetaMcpToolCallError as BetaMcpToolCallError
from .. import BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall
from .. import BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
from .. import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
from .. import BetaResponseCompactionItem as BetaResponseCompactionItem
from .. import BetaResponseComputerToolCall as BetaResponseComputerToolCall
from .. import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
from .. import BetaResponseCustomToolCall as BetaResponseCustomToolCall
from .. import BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem
from .. import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
from .. import BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall
from .. import BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput
from .. import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
from .. import BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem
from .. import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputText as BetaResponseInputText
from .. import BetaResponseOutputMessage as BetaResponseOutputMessage
from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from .. import BetaResponseOutputText as BetaResponseOutputText
from .. import BetaResponseReasoningItem as BetaResponseReasoningItem
from .. import BetaResponseToolSearchCall as BetaResponseToolSearchCall
from .. import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
from .. import BetaTool as BetaTool

AgentMessageContent: TypeAlias = _beta_response_output_item.AgentMessageContent
ImageGenerationCallError: TypeAlias = _beta_response_output_item.ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _beta_response_output_item.ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails: TypeAlias = (
    _beta_response_output_item.ImageGenerationCallErrorModerationDetails
)
AdditionalTools: TypeAlias = _beta_response_output_item.AdditionalTools
AdditionalToolsAgent: TypeAlias = _beta_response_output_item.AdditionalToolsAgent
AgentMessage: TypeAlias = _beta_response_output_item.AgentMessage
AgentMessageAgent: TypeAlias = _beta_response_output_item.AgentMessageAgent
AgentMessageContentComputerScreenshot: TypeAlias = (
    _beta_response_output_item.AgentMessageContentComputerScreenshot
)
AgentMessageContentComputerScreenshotPromptCacheBreakpoint: TypeAlias = (
    _beta_response_output_item.AgentMessageContentComputerScreenshotPromptCacheBreakpoint
)
AgentMessageContentEncryptedContent: TypeAlias = (
    _beta_response_output_item.AgentMessageContentEncryptedContent
)
AgentMessageContentReasoningText: TypeAlias = (
    _beta_response_output_item.AgentMessageContentReasoningText
)
AgentMessageContentSummaryText: TypeAlias = (
    _beta_response_output_item.AgentMessageContentSummaryText
)
AgentMessageContentText: TypeAlias = _beta_response_output_item.AgentMessageContentText
ImageGenerationCall: TypeAlias = _beta_response_output_item.ImageGenerationCall
ImageGenerationCallAgent: TypeAlias = _beta_response_output_item.ImageGenerationCallAgent
LocalShellCall: TypeAlias = _beta_response_output_item.LocalShellCall
LocalShellCallAction: TypeAlias = _beta_response_output_item.LocalShellCallAction
LocalShellCallAgent: TypeAlias = _beta_response_output_item.LocalShellCallAgent
LocalShellCallOutput: TypeAlias = _beta_response_output_item.LocalShellCallOutput
LocalShellCallOutputAgent: TypeAlias = _beta_response_output_item.LocalShellCallOutputAgent
McpApprovalRequest: TypeAlias = _beta_response_output_item.McpApprovalRequest
McpApprovalRequestAgent: TypeAlias = _beta_response_output_item.McpApprovalRequestAgent
McpApprovalResponse: TypeAlias = _beta_response_output_item.McpApprovalResponse
McpApprovalResponseAgent: TypeAlias = _beta_response_output_item.McpApprovalResponseAgent
McpCall: TypeAlias = _beta_response_output_item.McpCall
McpCallAgent: TypeAlias = _beta_response_output_item.McpCallAgent
McpListTools: TypeAlias = _beta_response_output_item.McpListTools
McpListToolsAgent: TypeAlias = _beta_response_output_item.McpListToolsAgent
McpListToolsTool: TypeAlias = _beta_response_output_item.McpListToolsTool
MultiAgentCall: TypeAlias = _beta_response_output_item.MultiAgentCall
MultiAgentCallAgent: TypeAlias = _beta_response_output_item.MultiAgentCallAgent
MultiAgentCallOutput: TypeAlias = _beta_response_output_item.MultiAgentCallOutput
MultiAgentCallOutputAgent: TypeAlias = _beta_response_output_item.MultiAgentCallOutputAgent
Program: TypeAlias = _beta_response_output_item.Program
ProgramAgent: TypeAlias = _beta_response_output_item.ProgramAgent
ProgramOutput: TypeAlias = _beta_response_output_item.ProgramOutput
ProgramOutputAgent: TypeAlias = _beta_response_output_item.ProgramOutputAgent
