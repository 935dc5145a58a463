from typing_extensions import TypeAlias
from .. import _beta_response_input_param
from .. import BetaResponseInputParam
from ..beta_container_reference_param import (
    BetaContainerReferenceParam as BetaContainerReferenceParam,
)
from .. import BetaEasyInputMessageParam as BetaEasyInputMessageParam
from ..beta_local_environment_param import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
from .. import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
from .. import BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam
from .. import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam
from .. import (
    BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
)
from .. import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
from .. import (
    BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
)
from .. import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
from .. import BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam
from .. import BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam
from .. import (
    BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
)
from .. import (
    BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
)
from .. import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
from .. import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
from .. import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
from .. import BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam
from .. import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam
from .. import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
from .. import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
from .. import (
    BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
)
from ..beta_tool_param import BetaToolParam as BetaToolParam

__all__ = (
    "BetaResponseInputParam",
    "AgentMessageContent",
    "ApplyPatchCallCaller",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOutputCaller",
    "FunctionCallOutputCaller",
    "MultiAgentCallOutputOutputAnnotation",
    "ShellCallCaller",
    "ShellCallEnvironment",
    "ShellCallOutputCaller",
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContentEncryptedContent",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "CompactionTriggerAgent",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ItemReference",
    "ItemReferenceAgent",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsAgent",
    "McpListToolsTool",
    "Message",
    "MessageAgent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
    "ToolSearchCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
)
AgentMessageContent: TypeAlias = _beta_response_input_param.AgentMessageContent
ApplyPatchCallCaller: TypeAlias = _beta_response_input_param.ApplyPatchCallCaller
ApplyPatchCallOperation: TypeAlias = _beta_response_input_param.ApplyPatchCallOperation
ApplyPatchCallOutputCaller: TypeAlias = _beta_response_input_param.ApplyPatchCallOutputCaller
FunctionCallOutputCaller: TypeAlias = _beta_response_input_param.FunctionCallOutputCaller
MultiAgentCallOutputOutputAnnotation: TypeAlias = (
    _beta_response_input_param.MultiAgentCallOutputOutputAnnotation
)
ShellCallCaller: TypeAlias = _beta_response_input_param.ShellCallCaller
ShellCallEnvironment: TypeAlias = _beta_response_input_param.ShellCallEnvironment
ShellCallOutputCaller: TypeAlias = _beta_response_input_param.ShellCallOutputCaller

class AdditionalTools(_beta_response_input_param.AdditionalTools, total=False): ...
class AdditionalToolsAgent(_beta_response_input_param.AdditionalToolsAgent, total=False): ...
class AgentMessage(_beta_response_input_param.AgentMessage, total=False): ...
class AgentMessageAgent(_beta_response_input_param.AgentMessageAgent, total=False): ...
class AgentMessageContentEncryptedContent(
    _beta_response_input_param.AgentMessageContentEncryptedContent,
    total=False,
): ...
class ApplyPatchCall(_beta_response_input_param.ApplyPatchCall, total=False): ...
class ApplyPatchCallAgent(_beta_response_input_param.ApplyPatchCallAgent, total=False): ...
class ApplyPatchCallCallerDirect(
    _beta_response_input_param.ApplyPatchCallCallerDirect,
    total=False,
): ...
class ApplyPatchCallCallerProgram(
    _beta_response_input_param.ApplyPatchCallCallerProgram,
    total=False,
): ...
class ApplyPatchCallOperationCreateFile(
    _beta_response_input_param.ApplyPatchCallOperationCreateFile,
    total=False,
): ...
class ApplyPatchCallOperationDeleteFile(
    _beta_response_input_param.ApplyPatchCallOperationDeleteFile,
    total=False,
): ...
class ApplyPatchCallOperationUpdateFile(
    _beta_response_input_param.ApplyPatchCallOperationUpdateFile,
    total=False,
): ...
class ApplyPatchCallOutput(_beta_response_input_param.ApplyPatchCallOutput, total=False): ...
class ApplyPatchCallOutputAgent(
    _beta_response_input_param.ApplyPatchCallOutputAgent,
    total=False,
): ...
class ApplyPatchCallOutputCallerDirect(
    _beta_response_input_param.ApplyPatchCallOutputCallerDirect,
    total=False,
): ...
class ApplyPatchCallOutputCallerProgram(
    _beta_response_input_param.ApplyPatchCallOutputCallerProgram,
    total=False,
): ...
class CompactionTrigger(_beta_response_input_param.CompactionTrigger, total=False): ...
class CompactionTriggerAgent(_beta_response_input_param.CompactionTriggerAgent, total=False): ...
class ComputerCallOutput(_beta_response_input_param.ComputerCallOutput, total=False): ...
class ComputerCallOutputAcknowledgedSafetyCheck(
    _beta_response_input_param.ComputerCallOutputAcknowledgedSafetyCheck,
    total=False,
): ...
class ComputerCallOutputAgent(_beta_response_input_param.ComputerCallOutputAgent, total=False): ...
class FunctionCallOutput(_beta_response_input_param.FunctionCallOutput, total=False): ...
class FunctionCallOutputAgent(_beta_response_input_param.FunctionCallOutputAgent, total=False): ...
class FunctionCallOutputCallerDirect(
    _beta_response_input_param.FunctionCallOutputCallerDirect,
    total=False,
): ...
class FunctionCallOutputCallerProgram(
    _beta_response_input_param.FunctionCallOutputCallerProgram,
    total=False,
): ...
class ImageGenerationCall(_beta_response_input_param.ImageGenerationCall, total=False): ...
class ImageGenerationCallAgent(
    _beta_response_input_param.ImageGenerationCallAgent,
    total=False,
): ...
class ItemReference(_beta_response_input_param.ItemReference, total=False): ...
class ItemReferenceAgent(_beta_response_input_param.ItemReferenceAgent, total=False): ...
class LocalShellCall(_beta_response_input_param.LocalShellCall, total=False): ...
class LocalShellCallAction(_beta_response_input_param.LocalShellCallAction, total=False): ...
class LocalShellCallAgent(_beta_response_input_param.LocalShellCallAgent, total=False): ...
class LocalShellCallOutput(_beta_response_input_param.LocalShellCallOutput, total=False): ...
class LocalShellCallOutputAgent(
    _beta_response_input_param.LocalShellCallOutputAgent,
    total=False,
): ...
class McpApprovalRequest(_beta_response_input_param.McpApprovalRequest, total=False): ...
class McpApprovalRequestAgent(_beta_response_input_param.McpApprovalRequestAgent, total=False): ...
class McpApprovalResponse(_beta_response_input_param.McpApprovalResponse, total=False): ...
class McpApprovalResponseAgent(
    _beta_response_input_param.McpApprovalResponseAgent,
    total=False,
): ...
class McpCall(_beta_response_input_param.McpCall, total=False): ...
class McpCallAgent(_beta_response_input_param.McpCallAgent, total=False): ...
class McpListTools(_beta_response_input_param.McpListTools, total=False): ...
class McpListToolsAgent(_beta_response_input_param.McpListToolsAgent, total=False): ...
class McpListToolsTool(_beta_response_input_param.McpListToolsTool, total=False): ...
class Message(_beta_response_input_param.Message, total=False): ...
class MessageAgent(_beta_response_input_param.MessageAgent, total=False): ...
class MultiAgentCall(_beta_response_input_param.MultiAgentCall, total=False): ...
class MultiAgentCallAgent(_beta_response_input_param.MultiAgentCallAgent, total=False): ...
class MultiAgentCallOutput(_beta_response_input_param.MultiAgentCallOutput, total=False): ...
class MultiAgentCallOutputAgent(
    _beta_response_input_param.MultiAgentCallOutputAgent,
    total=False,
): ...
class MultiAgentCallOutputOutput(
    _beta_response_input_param.MultiAgentCallOutputOutput,
    total=False,
): ...
class MultiAgentCallOutputOutputAnnotationContainerFileCitation(
    _beta_response_input_param.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    total=False,
): ...
class MultiAgentCallOutputOutputAnnotationFileCitation(
    _beta_response_input_param.MultiAgentCallOutputOutputAnnotationFileCitation,
    total=False,
): ...
class MultiAgentCallOutputOutputAnnotationURLCitation(
    _beta_response_input_param.MultiAgentCallOutputOutputAnnotationURLCitation,
    total=False,
): ...
class Program(_beta_response_input_param.Program, total=False): ...
class ProgramAgent(_beta_response_input_param.ProgramAgent, total=False): ...
class ProgramOutput(_beta_response_input_param.ProgramOutput, total=False): ...
class ProgramOutputAgent(_beta_response_input_param.ProgramOutputAgent, total=False): ...
class ShellCall(_beta_response_input_param.ShellCall, total=False): ...
class ShellCallAction(_beta_response_input_param.ShellCallAction, total=False): ...
class ShellCallAgent(_beta_response_input_param.ShellCallAgent, total=False): ...
class ShellCallCallerDirect(_beta_response_input_param.ShellCallCallerDirect, total=False): ...
class ShellCallCallerProgram(_beta_response_input_param.ShellCallCallerProgram, total=False): ...
class ShellCallOutput(_beta_response_input_param.ShellCallOutput, total=False): ...
class ShellCallOutputAgent(_beta_response_input_param.ShellCallOutputAgent, total=False): ...
class ShellCallOutputCallerDirect(
    _beta_response_input_param.ShellCallOutputCallerDirect,
    total=False,
): ...
class ShellCallOutputCallerProgram(
    _beta_response_input_param.ShellCallOutputCallerProgram,
    total=False,
): ...
class ToolSearchCall(_beta_response_input_param.ToolSearchCall, total=False): ...
class ToolSearchCallAgent(_beta_response_input_param.ToolSearchCallAgent, total=False): ...
class ImageGenerationCallError(
    _beta_response_input_param.ImageGenerationCallError,
    total=False,
): ...
class ImageGenerationCallErrorModerationDetails(
    _beta_response_input_param.ImageGenerationCallErrorModerationDetails,
    total=False,
): ...
class ImageGenerationCallSvgUsage(
    _beta_response_input_param.ImageGenerationCallSvgUsage,
    total=False,
): ...
