from typing_extensions import TypeAlias
from .. import _beta_response_input_item
from .. import BetaResponseInputItem
from .. import BetaContainerReference as BetaContainerReference
from .. import BetaEasyInputMessage as BetaEasyInputMessage
from .. import BetaLocalEnvironment as BetaLocalEnvironment
from .. import BetaMcpToolCallError as BetaMcpToolCallError
from .. import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
from .. import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam
from .. import BetaResponseComputerToolCall as BetaResponseComputerToolCall
from .. import (
    BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
)
from .. import BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam
from .. import BetaResponseCustomToolCall as BetaResponseCustomToolCall
from .. import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput
from .. import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
from .. import BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
from .. import (
    BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
)
from .. import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
from .. import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
from .. import BetaResponseInputImageContent as BetaResponseInputImageContent
from .. import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
from .. import BetaResponseInputTextContent as BetaResponseInputTextContent
from .. import BetaResponseOutputMessage as BetaResponseOutputMessage
from .. import BetaResponseReasoningItem as BetaResponseReasoningItem
from .. import BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam
from .. import BetaTool as BetaTool

__all__ = (
    "BetaResponseInputItem",
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
AgentMessageContent: TypeAlias = _beta_response_input_item.AgentMessageContent
ApplyPatchCallCaller: TypeAlias = _beta_response_input_item.ApplyPatchCallCaller
ApplyPatchCallOperation: TypeAlias = _beta_response_input_item.ApplyPatchCallOperation
ApplyPatchCallOutputCaller: TypeAlias = _beta_response_input_item.ApplyPatchCallOutputCaller
FunctionCallOutputCaller: TypeAlias = _beta_response_input_item.FunctionCallOutputCaller
MultiAgentCallOutputOutputAnnotation: TypeAlias = (
    _beta_response_input_item.MultiAgentCallOutputOutputAnnotation
)
ShellCallCaller: TypeAlias = _beta_response_input_item.ShellCallCaller
ShellCallEnvironment: TypeAlias = _beta_response_input_item.ShellCallEnvironment
ShellCallOutputCaller: TypeAlias = _beta_response_input_item.ShellCallOutputCaller
AdditionalTools: TypeAlias = _beta_response_input_item.AdditionalTools
AdditionalToolsAgent: TypeAlias = _beta_response_input_item.AdditionalToolsAgent
AgentMessage: TypeAlias = _beta_response_input_item.AgentMessage
AgentMessageAgent: TypeAlias = _beta_response_input_item.AgentMessageAgent
AgentMessageContentEncryptedContent: TypeAlias = (
    _beta_response_input_item.AgentMessageContentEncryptedContent
)
ApplyPatchCall: TypeAlias = _beta_response_input_item.ApplyPatchCall
ApplyPatchCallAgent: TypeAlias = _beta_response_input_item.ApplyPatchCallAgent
ApplyPatchCallCallerDirect: TypeAlias = _beta_response_input_item.ApplyPatchCallCallerDirect
ApplyPatchCallCallerProgram: TypeAlias = _beta_response_input_item.ApplyPatchCallCallerProgram
ApplyPatchCallOperationCreateFile: TypeAlias = (
    _beta_response_input_item.ApplyPatchCallOperationCreateFile
)
ApplyPatchCallOperationDeleteFile: TypeAlias = (
    _beta_response_input_item.ApplyPatchCallOperationDeleteFile
)
ApplyPatchCallOperationUpdateFile: TypeAlias = (
    _beta_response_input_item.ApplyPatchCallOperationUpdateFile
)
ApplyPatchCallOutput: TypeAlias = _beta_response_input_item.ApplyPatchCallOutput
ApplyPatchCallOutputAgent: TypeAlias = _beta_response_input_item.ApplyPatchCallOutputAgent
ApplyPatchCallOutputCallerDirect: TypeAlias = (
    _beta_response_input_item.ApplyPatchCallOutputCallerDirect
)
ApplyPatchCallOutputCallerProgram: TypeAlias = (
    _beta_response_input_item.ApplyPatchCallOutputCallerProgram
)
CompactionTrigger: TypeAlias = _beta_response_input_item.CompactionTrigger
CompactionTriggerAgent: TypeAlias = _beta_response_input_item.CompactionTriggerAgent
ComputerCallOutput: TypeAlias = _beta_response_input_item.ComputerCallOutput
ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = (
    _beta_response_input_item.ComputerCallOutputAcknowledgedSafetyCheck
)
ComputerCallOutputAgent: TypeAlias = _beta_response_input_item.ComputerCallOutputAgent
FunctionCallOutput: TypeAlias = _beta_response_input_item.FunctionCallOutput
FunctionCallOutputAgent: TypeAlias = _beta_response_input_item.FunctionCallOutputAgent
FunctionCallOutputCallerDirect: TypeAlias = _beta_response_input_item.FunctionCallOutputCallerDirect
FunctionCallOutputCallerProgram: TypeAlias = (
    _beta_response_input_item.FunctionCallOutputCallerProgram
)
ImageGenerationCall: TypeAlias = _beta_response_input_item.ImageGenerationCall
ImageGenerationCallAgent: TypeAlias = _beta_response_input_item.ImageGenerationCallAgent
ItemReference: TypeAlias = _beta_response_input_item.ItemReference
ItemReferenceAgent: TypeAlias = _beta_response_input_item.ItemReferenceAgent
LocalShellCall: TypeAlias = _beta_response_input_item.LocalShellCall
LocalShellCallAction: TypeAlias = _beta_response_input_item.LocalShellCallAction
LocalShellCallAgent: TypeAlias = _beta_response_input_item.LocalShellCallAgent
LocalShellCallOutput: TypeAlias = _beta_response_input_item.LocalShellCallOutput
LocalShellCallOutputAgent: TypeAlias = _beta_response_input_item.LocalShellCallOutputAgent
McpApprovalRequest: TypeAlias = _beta_response_input_item.McpApprovalRequest
McpApprovalRequestAgent: TypeAlias = _beta_response_input_item.McpApprovalRequestAgent
McpApprovalResponse: TypeAlias = _beta_response_input_item.McpApprovalResponse
McpApprovalResponseAgent: TypeAlias = _beta_response_input_item.McpApprovalResponseAgent
McpCall: TypeAlias = _beta_response_input_item.McpCall
McpCallAgent: TypeAlias = _beta_response_input_item.McpCallAgent
McpListTools: TypeAlias = _beta_response_input_item.McpListTools
McpListToolsAgent: TypeAlias = _beta_response_input_item.McpListToolsAgent
McpListToolsTool: TypeAlias = _beta_response_input_item.McpListToolsTool
Message: TypeAlias = _beta_response_input_item.Message
MessageAgent: TypeAlias = _beta_response_input_item.MessageAgent
MultiAgentCall: TypeAlias = _beta_response_input_item.MultiAgentCall
MultiAgentCallAgent: TypeAlias = _beta_response_input_item.MultiAgentCallAgent
MultiAgentCallOutput: TypeAlias = _beta_response_input_item.MultiAgentCallOutput
MultiAgentCallOutputAgent: TypeAlias = _beta_response_input_item.MultiAgentCallOutputAgent
MultiAgentCallOutputOutput: TypeAlias = _beta_response_input_item.MultiAgentCallOutputOutput
MultiAgentCallOutputOutputAnnotationContainerFileCitation: TypeAlias = (
    _beta_response_input_item.MultiAgentCallOutputOutputAnnotationContainerFileCitation
)
MultiAgentCallOutputOutputAnnotationFileCitation: TypeAlias = (
    _beta_response_input_item.MultiAgentCallOutputOutputAnnotationFileCitation
)
MultiAgentCallOutputOutputAnnotationURLCitation: TypeAlias = (
    _beta_response_input_item.MultiAgentCallOutputOutputAnnotationURLCitation
)
Program: TypeAlias = _beta_response_input_item.Program
ProgramAgent: TypeAlias = _beta_response_input_item.ProgramAgent
ProgramOutput: TypeAlias = _beta_response_input_item.ProgramOutput
ProgramOutputAgent: TypeAlias = _beta_response_input_item.ProgramOutputAgent
ShellCall: TypeAlias = _beta_response_input_item.ShellCall
ShellCallAction: TypeAlias = _beta_response_input_item.ShellCallAction
ShellCallAgent: TypeAlias = _beta_response_input_item.ShellCallAgent
ShellCallCallerDirect: TypeAlias = _beta_response_input_item.ShellCallCallerDirect
ShellCallCallerProgram: TypeAlias = _beta_response_input_item.ShellCallCallerProgram
ShellCallOutput: TypeAlias = _beta_response_input_item.ShellCallOutput
ShellCallOutputAgent: TypeAlias = _beta_response_input_item.ShellCallOutputAgent
ShellCallOutputCallerDirect: TypeAlias = _beta_response_input_item.ShellCallOutputCallerDirect
ShellCallOutputCallerProgram: TypeAlias = _beta_response_input_item.ShellCallOutputCallerProgram
ToolSearchCall: TypeAlias = _beta_response_input_item.ToolSearchCall
ToolSearchCallAgent: TypeAlias = _beta_response_input_item.ToolSearchCallAgent
ImageGenerationCallError: TypeAlias = _beta_response_input_item.ImageGenerationCallError
ImageGenerationCallErrorModerationDetails: TypeAlias = (
    _beta_response_input_item.ImageGenerationCallErrorModerationDetails
)
ImageGenerationCallSvgUsage: TypeAlias = _beta_response_input_item.ImageGenerationCallSvgUsage
