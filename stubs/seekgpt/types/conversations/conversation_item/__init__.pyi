from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ...beta.beta_mcp_tool_call_error import BetaMcpToolCallError
from ...responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ...responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ...responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ...responses.response_compaction_item import ResponseCompactionItem
from ...responses.response_computer_tool_call import ResponseComputerToolCall
from ...responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ...responses.response_configuration_update_item import ResponseConfigurationUpdateItem
from ...responses.response_custom_tool_call import ResponseCustomToolCall
from ...responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
from ...responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ...responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ...responses.response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput,
)
from ...responses.response_function_tool_call_item import ResponseFunctionToolCallItem
from ...responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ...responses.response_function_web_search import ResponseFunctionWebSearch
from ...responses.response_input_item import (
    ImageGenerationCallError as _ImageGenerationCallError,
    ImageGenerationCallErrorModerationDetails as _ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallSvgUsage as _ImageGenerationCallSvgUsage,
)
from ...responses.response_reasoning_item import ResponseReasoningItem
from ...responses.response_tool_search_call import ResponseToolSearchCall
from ...responses.response_tool_search_output_item import ResponseToolSearchOutputItem
from ...responses.tool import Tool
from ..message import Message

__all__ = (
    "ConversationItem",
    "ImageGenerationCallError",
    "ImageGenerationCallSvgUsage",
    "ImageGenerationCallErrorModerationDetails",
    "AdditionalTools",
    "ImageGenerationCall",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Program",
    "ProgramOutput",
)
ConversationItem: TypeAlias = Union[
    Message,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionWebSearch,
    ImageGenerationCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseCompactionItem,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseConfigurationUpdateItem,
]
ImageGenerationCallError: TypeAlias = _ImageGenerationCallError
ImageGenerationCallSvgUsage: TypeAlias = _ImageGenerationCallSvgUsage
ImageGenerationCallErrorModerationDetails: TypeAlias = _ImageGenerationCallErrorModerationDetails

class AdditionalTools(BaseModel):
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
    tools: List[Tool]
    type: Literal["additional_tools"]

class ImageGenerationCall(BaseModel):
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

class LocalShellCall(BaseModel):
    action: LocalShellCallAction
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

class LocalShellCallOutput(BaseModel):
    id: str
    output: str
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["local_shell_call_output"]

class McpApprovalRequest(BaseModel):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]

class McpApprovalResponse(BaseModel):
    approval_request_id: str
    approve: bool
    id: str
    reason: Optional[str]
    type: Literal["mcp_approval_response"]

class McpCall(BaseModel):
    approval_request_id: Optional[str]
    arguments: str
    error: Optional[BetaMcpToolCallError]
    id: str
    name: str
    output: Optional[str]
    server_label: str
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]]
    type: Literal["mcp_call"]

class McpListTools(BaseModel):
    error: Optional[str]
    id: str
    server_label: str
    tools: List[McpListToolsTool]
    type: Literal["mcp_list_tools"]

class McpListToolsTool(BaseModel):
    annotations: Optional[object]
    description: Optional[str]
    input_schema: object
    name: str

class Program(BaseModel):
    call_id: str
    code: str
    fingerprint: str
    id: str
    type: Literal["program"]

class ProgramOutput(BaseModel):
    call_id: str
    id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
