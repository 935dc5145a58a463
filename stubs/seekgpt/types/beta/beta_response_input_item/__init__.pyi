from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_container_reference import BetaContainerReference
from ..beta_easy_input_message import BetaEasyInputMessage
from ..beta_local_environment import BetaLocalEnvironment
from ..beta_mcp_tool_call_error import BetaMcpToolCallError
from ..beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from ..beta_response_compaction_item_param import BetaResponseCompactionItemParam
from ..beta_response_computer_tool_call import BetaResponseComputerToolCall
from ..beta_response_computer_tool_call_output_screenshot import (
    BetaResponseComputerToolCallOutputScreenshot,
)
from ..beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
from ..beta_response_custom_tool_call import BetaResponseCustomToolCall
from ..beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
from ..beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from ..beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
from ..beta_response_function_shell_call_output_content import (
    BetaResponseFunctionShellCallOutputContent,
)
from ..beta_response_function_tool_call import BetaResponseFunctionToolCall
from ..beta_response_function_web_search import BetaResponseFunctionWebSearch
from ..beta_response_input_image_content import BetaResponseInputImageContent
from ..beta_response_input_message_content_list import BetaResponseInputMessageContentList
from ..beta_response_input_param import (
    ImageGenerationCallError as _ImageGenerationCallError,
    ImageGenerationCallSvgUsage as _ImageGenerationCallSvgUsage,
)
from ..beta_response_input_text_content import BetaResponseInputTextContent
from ..beta_response_output_message import BetaResponseOutputMessage
from ..beta_response_reasoning_item import BetaResponseReasoningItem
from ..beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
from ..beta_tool import BetaTool

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
BetaResponseInputItem: TypeAlias = Union[
    BetaEasyInputMessage,
    Message,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    ComputerCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCall,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParam,
    AdditionalTools,
    BetaResponseReasoningItem,
    BetaResponseCompactionItemParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
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
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
    BetaResponseConfigurationUpdateItemParam,
]
AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    AgentMessageContentEncryptedContent,
]
ApplyPatchCallCaller: TypeAlias = Union[
    ApplyPatchCallCallerDirect,
    ApplyPatchCallCallerProgram,
    None,
]
ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]
ApplyPatchCallOutputCaller: TypeAlias = Union[
    ApplyPatchCallOutputCallerDirect,
    ApplyPatchCallOutputCallerProgram,
    None,
]
FunctionCallOutputCaller: TypeAlias = Union[
    FunctionCallOutputCallerDirect,
    FunctionCallOutputCallerProgram,
    None,
]
MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]
ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]
ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]
ShellCallOutputCaller: TypeAlias = Union[
    ShellCallOutputCallerDirect,
    ShellCallOutputCallerProgram,
    None,
]

class AdditionalTools(BaseModel):
    agent: Optional[AdditionalToolsAgent]
    id: Optional[str]
    role: Literal["developer"]
    tools: List[BetaTool]
    type: Literal["additional_tools"]

class AdditionalToolsAgent(BaseModel):
    agent_name: str

class AgentMessage(BaseModel):
    agent: Optional[AgentMessageAgent]
    author: str
    content: List[AgentMessageContent]
    id: Optional[str]
    recipient: str
    type: Literal["agent_message"]

class AgentMessageAgent(BaseModel):
    agent_name: str

class AgentMessageContentEncryptedContent(BaseModel):
    encrypted_content: str
    type: Literal["encrypted_content"]

class ApplyPatchCall(BaseModel):
    agent: Optional[ApplyPatchCallAgent]
    call_id: str
    caller: Optional[ApplyPatchCallCaller]
    id: Optional[str]
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]

class ApplyPatchCallAgent(BaseModel):
    agent_name: str

class ApplyPatchCallCallerDirect(BaseModel):
    type: Literal["direct"]

class ApplyPatchCallCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ApplyPatchCallOperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]

class ApplyPatchCallOperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]

class ApplyPatchCallOperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]

class ApplyPatchCallOutput(BaseModel):
    agent: Optional[ApplyPatchCallOutputAgent]
    call_id: str
    caller: Optional[ApplyPatchCallOutputCaller]
    id: Optional[str]
    output: Optional[str]
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]

class ApplyPatchCallOutputAgent(BaseModel):
    agent_name: str

class ApplyPatchCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class CompactionTrigger(BaseModel):
    agent: Optional[CompactionTriggerAgent]
    type: Literal["compaction_trigger"]
    id: Optional[str]

class CompactionTriggerAgent(BaseModel):
    agent_name: str

class ComputerCallOutput(BaseModel):
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]]
    agent: Optional[ComputerCallOutputAgent]
    call_id: str
    id: Optional[str]
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["computer_call_output"]

class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    code: Optional[str]
    id: str
    message: Optional[str]

class ComputerCallOutputAgent(BaseModel):
    agent_name: str

class FunctionCallOutput(BaseModel):
    agent: Optional[FunctionCallOutputAgent]
    call_id: Optional[str]
    caller: Optional[FunctionCallOutputCaller]
    id: Optional[str]
    name: Optional[str]
    namespace: Optional[str]
    output: Union[str, BetaResponseFunctionCallOutputItemList]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call_output"]

class FunctionCallOutputAgent(BaseModel):
    agent_name: str

class FunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ImageGenerationCall(BaseModel):
    agent: Optional[ImageGenerationCallAgent]
    id: str
    result: Optional[str]
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: Optional[_ImageGenerationCallError]
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: Optional[_ImageGenerationCallSvgUsage]

class ImageGenerationCallAgent(BaseModel):
    agent_name: str

class ItemReference(BaseModel):
    agent: Optional[ItemReferenceAgent]
    id: str
    type: Optional[Literal["item_reference"]]

class ItemReferenceAgent(BaseModel):
    agent_name: str

class LocalShellCall(BaseModel):
    action: LocalShellCallAction
    agent: Optional[LocalShellCallAgent]
    call_id: str
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

class LocalShellCallAction(BaseModel):
    command: List[str]
    env: Dict[str, str]
    timeout_ms: Optional[int]
    type: Literal["exec"]
    user: Optional[str]
    working_directory: Optional[str]

class LocalShellCallAgent(BaseModel):
    agent_name: str

class LocalShellCallOutput(BaseModel):
    agent: Optional[LocalShellCallOutputAgent]
    id: str
    output: str
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["local_shell_call_output"]

class LocalShellCallOutputAgent(BaseModel):
    agent_name: str

class McpApprovalRequest(BaseModel):
    agent: Optional[McpApprovalRequestAgent]
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]

class McpApprovalRequestAgent(BaseModel):
    agent_name: str

class McpApprovalResponse(BaseModel):
    agent: Optional[McpApprovalResponseAgent]
    approval_request_id: str
    approve: bool
    id: Optional[str]
    reason: Optional[str]
    type: Literal["mcp_approval_response"]

class McpApprovalResponseAgent(BaseModel):
    agent_name: str

class McpCall(BaseModel):
    agent: Optional[McpCallAgent]
    approval_request_id: Optional[str]
    arguments: str
    error: Optional[BetaMcpToolCallError]
    id: str
    name: str
    output: Optional[str]
    server_label: str
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
    type: Literal["mcp_call"]

class McpCallAgent(BaseModel):
    agent_name: str

class McpListTools(BaseModel):
    agent: Optional[McpListToolsAgent]
    error: Optional[str]
    id: str
    server_label: str
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]

class McpListToolsAgent(BaseModel):
    agent_name: str

class McpListToolsTool(BaseModel):
    annotations: Optional[object]
    description: Optional[str]
    input_schema: object
    name: str

class Message(BaseModel):
    agent: Optional[MessageAgent]
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Optional[Literal["message"]]

class MessageAgent(BaseModel):
    agent_name: str

class MultiAgentCall(BaseModel):
    action: Literal[
        "spawn_agent",
        "interrupt_agent",
        "list_agents",
        "send_message",
        "followup_task",
        "wait_agent",
    ]
    agent: Optional[MultiAgentCallAgent]
    arguments: str
    call_id: str
    id: Optional[str]
    type: Literal["multi_agent_call"]

class MultiAgentCallAgent(BaseModel):
    agent_name: str

class MultiAgentCallOutput(BaseModel):
    action: Literal[
        "spawn_agent",
        "interrupt_agent",
        "list_agents",
        "send_message",
        "followup_task",
        "wait_agent",
    ]
    agent: Optional[MultiAgentCallOutputAgent]
    call_id: str
    id: Optional[str]
    output: List[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]

class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str

class MultiAgentCallOutputOutput(BaseModel):
    annotations: Optional[List[MultiAgentCallOutputOutputAnnotation]]
    text: str
    type: Literal["output_text"]

class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]

class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]

class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str

class Program(BaseModel):
    agent: Optional[ProgramAgent]
    call_id: str
    code: str
    fingerprint: str
    id: str
    type: Literal["program"]

class ProgramAgent(BaseModel):
    agent_name: str

class ProgramOutput(BaseModel):
    agent: Optional[ProgramOutputAgent]
    call_id: str
    id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]

class ProgramOutputAgent(BaseModel):
    agent_name: str

class ShellCall(BaseModel):
    action: ShellCallAction
    agent: Optional[ShellCallAgent]
    call_id: str
    caller: Optional[ShellCallCaller]
    environment: Optional[ShellCallEnvironment]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["shell_call"]

class ShellCallAction(BaseModel):
    commands: List[str]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]

class ShellCallAgent(BaseModel):
    agent_name: str

class ShellCallCallerDirect(BaseModel):
    type: Literal["direct"]

class ShellCallCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ShellCallOutput(BaseModel):
    agent: Optional[ShellCallOutputAgent]
    call_id: str
    caller: Optional[ShellCallOutputCaller]
    id: Optional[str]
    max_output_length: Optional[int]
    output: List[BetaResponseFunctionShellCallOutputContent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["shell_call_output"]

class ShellCallOutputAgent(BaseModel):
    agent_name: str

class ShellCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ToolSearchCall(BaseModel):
    agent: Optional[ToolSearchCallAgent]
    arguments: object
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["tool_search_call"]

class ToolSearchCallAgent(BaseModel):
    agent_name: str

class ImageGenerationCallError(BaseModel):
    code: Optional[str]
    message: str
    param: Optional[str]
    type: str
    moderation_details: Optional[ImageGenerationCallErrorModerationDetails]

class ImageGenerationCallErrorModerationDetails(BaseModel):
    categories: List[str]
    moderation_stage: Literal["input", "output", "unknown"]

class ImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
