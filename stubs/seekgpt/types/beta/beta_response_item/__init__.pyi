from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_mcp_tool_call_error import BetaMcpToolCallError
from ..beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
from ..beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
from ..beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from ..beta_response_compaction_item import BetaResponseCompactionItem
from ..beta_response_computer_tool_call import BetaResponseComputerToolCall
from ..beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
from ..beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
from ..beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem
from ..beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
from ..beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from ..beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
from ..beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
from ..beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem
from ..beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
from ..beta_response_function_web_search import BetaResponseFunctionWebSearch
from ..beta_response_input_file import BetaResponseInputFile
from ..beta_response_input_image import BetaResponseInputImage
from ..beta_response_input_item import (
    ImageGenerationCallError as _ImageGenerationCallError,
    ImageGenerationCallErrorModerationDetails as _ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallSvgUsage as _ImageGenerationCallSvgUsage,
)
from ..beta_response_input_message_item import BetaResponseInputMessageItem
from ..beta_response_input_text import BetaResponseInputText
from ..beta_response_output_message import BetaResponseOutputMessage
from ..beta_response_output_refusal import BetaResponseOutputRefusal
from ..beta_response_output_text import BetaResponseOutputText
from ..beta_response_reasoning_item import BetaResponseReasoningItem
from ..beta_response_tool_search_call import BetaResponseToolSearchCall
from ..beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
from ..beta_tool import BetaTool

__all__ = (
    "BetaResponseItem",
    "AgentMessageContent",
    "ImageGenerationCallError",
    "ImageGenerationCallSvgUsage",
    "ImageGenerationCallErrorModerationDetails",
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentText",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
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
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
)
BetaResponseItem: TypeAlias = Union[
    BetaResponseInputMessageItem,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    AdditionalTools,
    BetaResponseReasoningItem,
    Program,
    ProgramOutput,
    BetaResponseCompactionItem,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutputItem,
    BetaResponseConfigurationUpdateItem,
]
AgentMessageContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseOutputText,
    AgentMessageContentText,
    AgentMessageContentSummaryText,
    AgentMessageContentReasoningText,
    BetaResponseOutputRefusal,
    BetaResponseInputImage,
    AgentMessageContentComputerScreenshot,
    BetaResponseInputFile,
    AgentMessageContentEncryptedContent,
]
ImageGenerationCallError: TypeAlias = _ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails: TypeAlias = _ImageGenerationCallErrorModerationDetails

class AdditionalTools(BaseModel):
    agent: Optional[AdditionalToolsAgent]
    id: str
    role: Literal[
        "unknown",
        "user",
        "assistant",
        "system",
        "critic",
        "discriminator",
        "developer",
        "tool",
    ]
    tools: List[BetaTool]
    type: Literal["additional_tools"]

class AdditionalToolsAgent(BaseModel):
    agent_name: str

class AgentMessage(BaseModel):
    agent: Optional[AgentMessageAgent]
    author: str
    content: List[AgentMessageContent]
    id: str
    recipient: str
    type: Literal["agent_message"]

class AgentMessageAgent(BaseModel):
    agent_name: str

class AgentMessageContentComputerScreenshot(BaseModel):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint]
    type: Literal["computer_screenshot"]

class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]]

class AgentMessageContentEncryptedContent(BaseModel):
    encrypted_content: str
    type: Literal["encrypted_content"]

class AgentMessageContentReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]

class AgentMessageContentSummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]

class AgentMessageContentText(BaseModel):
    text: str
    type: Literal["text"]

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
    id: str
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
    id: str
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
    id: str
    output: List[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]

class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str

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
