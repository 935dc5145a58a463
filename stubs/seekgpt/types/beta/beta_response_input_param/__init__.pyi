from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr
from ..beta_container_reference_param import BetaContainerReferenceParam
from ..beta_easy_input_message_param import BetaEasyInputMessageParam
from ..beta_local_environment_param import BetaLocalEnvironmentParam
from ..beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
from ..beta_response_code_interpreter_tool_call_param import (
    BetaResponseCodeInterpreterToolCallParam,
)
from ..beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
from ..beta_response_computer_tool_call_output_screenshot_param import (
    BetaResponseComputerToolCallOutputScreenshotParam,
)
from ..beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
from ..beta_response_configuration_update_item_param_param import (
    BetaResponseConfigurationUpdateItemParamParam,
)
from ..beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
from ..beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
from ..beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
from ..beta_response_function_call_output_item_list_param import (
    BetaResponseFunctionCallOutputItemListParam,
)
from ..beta_response_function_shell_call_output_content_param import (
    BetaResponseFunctionShellCallOutputContentParam,
)
from ..beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
from ..beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
from ..beta_response_input_image_content_param import BetaResponseInputImageContentParam
from ..beta_response_input_message_content_list_param import (
    BetaResponseInputMessageContentListParam,
)
from ..beta_response_input_text_content_param import BetaResponseInputTextContentParam
from ..beta_response_output_message_param import BetaResponseOutputMessageParam
from ..beta_response_reasoning_item_param import BetaResponseReasoningItemParam
from ..beta_response_tool_search_output_item_param_param import (
    BetaResponseToolSearchOutputItemParamParam,
)
from ..beta_tool_param import BetaToolParam

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
BetaResponseInputParam: TypeAlias = List[
    Union[
        BetaEasyInputMessageParam,
        Message,
        BetaResponseOutputMessageParam,
        BetaResponseFileSearchToolCallParam,
        BetaResponseComputerToolCallParam,
        ComputerCallOutput,
        BetaResponseFunctionWebSearchParam,
        BetaResponseFunctionToolCallParam,
        FunctionCallOutput,
        AgentMessage,
        MultiAgentCall,
        MultiAgentCallOutput,
        ToolSearchCall,
        BetaResponseToolSearchOutputItemParamParam,
        AdditionalTools,
        BetaResponseReasoningItemParam,
        BetaResponseCompactionItemParamParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCallParam,
        LocalShellCall,
        LocalShellCallOutput,
        ShellCall,
        ShellCallOutput,
        ApplyPatchCall,
        ApplyPatchCallOutput,
        McpListTools,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallOutputParam,
        BetaResponseCustomToolCallParam,
        CompactionTrigger,
        ItemReference,
        Program,
        ProgramOutput,
        BetaResponseConfigurationUpdateItemParamParam,
    ]
]
AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    AgentMessageContentEncryptedContent,
]
ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]
ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]
ApplyPatchCallOutputCaller: TypeAlias = Union[
    ApplyPatchCallOutputCallerDirect,
    ApplyPatchCallOutputCallerProgram,
]
FunctionCallOutputCaller: TypeAlias = Union[
    FunctionCallOutputCallerDirect,
    FunctionCallOutputCallerProgram,
]
MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]
ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]
ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]
ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]

class AdditionalTools(TypedDict, total=False):
    agent: Optional[AdditionalToolsAgent]
    id: Optional[str]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]

class AdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]

class AgentMessage(TypedDict, total=False):
    agent: Optional[AgentMessageAgent]
    author: Required[str]
    content: Required[Iterable[AgentMessageContent]]
    id: Optional[str]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]

class AgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]

class AgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]

class ApplyPatchCall(TypedDict, total=False):
    agent: Optional[ApplyPatchCallAgent]
    call_id: Required[str]
    caller: Optional[ApplyPatchCallCaller]
    id: Optional[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]

class ApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class ApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]

class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]

class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]

class ApplyPatchCallOutput(TypedDict, total=False):
    agent: Optional[ApplyPatchCallOutputAgent]
    call_id: Required[str]
    caller: Optional[ApplyPatchCallOutputCaller]
    id: Optional[str]
    output: Optional[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]

class ApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class CompactionTrigger(TypedDict, total=False):
    agent: Optional[CompactionTriggerAgent]
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]

class CompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]

class ComputerCallOutput(TypedDict, total=False):
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    agent: Optional[ComputerCallOutputAgent]
    call_id: Required[str]
    id: Optional[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call_output"]]

class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    code: Optional[str]
    id: Required[str]
    message: Optional[str]

class ComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class FunctionCallOutput(TypedDict, total=False):
    agent: Optional[FunctionCallOutputAgent]
    call_id: Optional[str]
    caller: Optional[FunctionCallOutputCaller]
    id: Optional[str]
    name: Optional[str]
    namespace: Optional[str]
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["function_call_output"]]

class FunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ImageGenerationCall(TypedDict, total=False):
    agent: Optional[ImageGenerationCallAgent]
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: ImageGenerationCallError
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: ImageGenerationCallSvgUsage

class ImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class ItemReference(TypedDict, total=False):
    agent: Optional[ItemReferenceAgent]
    id: Required[str]
    type: Optional[Literal["item_reference"]]

class ItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]

class LocalShellCall(TypedDict, total=False):
    action: Required[LocalShellCallAction]
    agent: Optional[LocalShellCallAgent]
    call_id: Required[str]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]

class LocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Dict[str, str]]
    timeout_ms: Optional[int]
    type: Required[Literal["exec"]]
    user: Optional[str]
    working_directory: Optional[str]

class LocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class LocalShellCallOutput(TypedDict, total=False):
    agent: Optional[LocalShellCallOutputAgent]
    id: Required[str]
    output: Required[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call_output"]]

class LocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class McpApprovalRequest(TypedDict, total=False):
    agent: Optional[McpApprovalRequestAgent]
    arguments: Required[str]
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]

class McpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]

class McpApprovalResponse(TypedDict, total=False):
    agent: Optional[McpApprovalResponseAgent]
    approval_request_id: Required[str]
    approve: Required[bool]
    id: Optional[str]
    reason: Optional[str]
    type: Required[Literal["mcp_approval_response"]]

class McpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]

class McpCall(TypedDict, total=False):
    agent: Optional[McpCallAgent]
    approval_request_id: Optional[str]
    arguments: Required[str]
    error: Optional[BetaMcpToolCallErrorParam]
    id: Required[str]
    name: Required[str]
    output: Optional[str]
    server_label: Required[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    type: Required[Literal["mcp_call"]]

class McpCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class McpListTools(TypedDict, total=False):
    agent: Optional[McpListToolsAgent]
    error: Optional[str]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]

class McpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]

class McpListToolsTool(TypedDict, total=False):
    annotations: Optional[object]
    description: Optional[str]
    input_schema: Required[object]
    name: Required[str]

class Message(TypedDict, total=False):
    agent: Optional[MessageAgent]
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class MessageAgent(TypedDict, total=False):
    agent_name: Required[str]

class MultiAgentCall(TypedDict, total=False):
    action: Required[
        Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
    ]
    agent: Optional[MultiAgentCallAgent]
    arguments: Required[str]
    call_id: Required[str]
    id: Optional[str]
    type: Required[Literal["multi_agent_call"]]

class MultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class MultiAgentCallOutput(TypedDict, total=False):
    action: Required[
        Literal[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ]
    ]
    agent: Optional[MultiAgentCallOutputAgent]
    call_id: Required[str]
    id: Optional[str]
    output: Required[Iterable[MultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]

class MultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class MultiAgentCallOutputOutput(TypedDict, total=False):
    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]
    text: Required[str]
    type: Required[Literal["output_text"]]

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]

class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]

class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]

class Program(TypedDict, total=False):
    agent: Optional[ProgramAgent]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    id: Required[str]
    type: Required[Literal["program"]]

class ProgramAgent(TypedDict, total=False):
    agent_name: Required[str]

class ProgramOutput(TypedDict, total=False):
    agent: Optional[ProgramOutputAgent]
    call_id: Required[str]
    id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]

class ProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    agent: Optional[ShellCallAgent]
    call_id: Required[str]
    caller: Optional[ShellCallCaller]
    environment: Optional[ShellCallEnvironment]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["shell_call"]]

class ShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]

class ShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class ShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ShellCallOutput(TypedDict, total=False):
    agent: Optional[ShellCallOutputAgent]
    call_id: Required[str]
    caller: Optional[ShellCallOutputCaller]
    id: Optional[str]
    max_output_length: Optional[int]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["shell_call_output"]]

class ShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]

class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ToolSearchCall(TypedDict, total=False):
    agent: Optional[ToolSearchCallAgent]
    arguments: Required[object]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["tool_search_call"]]

class ToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]

class ImageGenerationCallError(TypedDict, total=False):
    code: Required[Optional[str]]
    message: Required[str]
    param: Required[Optional[str]]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetails

class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]

class ImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]
