from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..mcp_tool_call_error import McpToolCallError
from ..response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ..response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ..response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ..response_compaction_item import ResponseCompactionItem
from ..response_computer_tool_call import ResponseComputerToolCall
from ..response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ..response_custom_tool_call import ResponseCustomToolCall
from ..response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from ..response_file_search_tool_call import ResponseFileSearchToolCall
from ..response_function_shell_tool_call import ResponseFunctionShellToolCall
from ..response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from ..response_function_tool_call import ResponseFunctionToolCall
from ..response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ..response_function_web_search import ResponseFunctionWebSearch
from ..response_input_item import (
    ImageGenerationCallError as _ImageGenerationCallError,
    ImageGenerationCallErrorModerationDetails as _ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallSvgUsage as _ImageGenerationCallSvgUsage,
)
from ..response_output_message import ResponseOutputMessage
from ..response_reasoning_item import ResponseReasoningItem
from ..response_tool_search_call import ResponseToolSearchCall
from ..response_tool_search_output_item import ResponseToolSearchOutputItem
from ..tool import Tool

__all__ = (
    "ResponseOutputItem",
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
ResponseOutputItem: TypeAlias = Union[
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    Program,
    ProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    AdditionalTools,
    ResponseCompactionItem,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    McpCall,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
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
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
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
    error: Optional[McpToolCallError]
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
