from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..container_reference import ContainerReference
from ..easy_input_message import EasyInputMessage
from ..local_environment import LocalEnvironment
from ..mcp_tool_call_error import McpToolCallError
from ..response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ..response_compaction_item_param import ResponseCompactionItemParam
from ..response_computer_tool_call import ResponseComputerToolCall
from ..response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
from ..response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
from ..response_custom_tool_call import ResponseCustomToolCall
from ..response_custom_tool_call_output import ResponseCustomToolCallOutput
from ..response_file_search_tool_call import ResponseFileSearchToolCall
from ..response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from ..response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
from ..response_function_tool_call import ResponseFunctionToolCall
from ..response_function_web_search import ResponseFunctionWebSearch
from ..response_input_message_content_list import ResponseInputMessageContentList
from ..response_output_message import ResponseOutputMessage
from ..response_reasoning_item import ResponseReasoningItem
from ..response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from ..tool import Tool

__all__ = (
    "ResponseInputItem",
    "ApplyPatchCallCaller",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOutputCaller",
    "FunctionCallOutputCaller",
    "ShellCallCaller",
    "ShellCallEnvironment",
    "ShellCallOutputCaller",
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "Program",
    "ProgramOutput",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallOutput",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
)
ResponseInputItem: TypeAlias = Union[
    EasyInputMessage,
    Message,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ComputerCallOutput,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCall,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParam,
    AdditionalTools,
    ResponseReasoningItem,
    ResponseCompactionItemParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCall,
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
    ResponseCustomToolCallOutput,
    ResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
    ResponseConfigurationUpdateItemParam,
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
ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]
ShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]
ShellCallOutputCaller: TypeAlias = Union[
    ShellCallOutputCallerDirect,
    ShellCallOutputCallerProgram,
    None,
]

class AdditionalTools(BaseModel):
    id: Optional[str]
    role: Literal["developer"]
    tools: List[Tool]
    type: Literal["additional_tools"]

class ApplyPatchCall(BaseModel):
    call_id: str
    caller: Optional[ApplyPatchCallCaller]
    id: Optional[str]
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]

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
    call_id: str
    caller: Optional[ApplyPatchCallOutputCaller]
    id: Optional[str]
    output: Optional[str]
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]

class ApplyPatchCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ApplyPatchCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    id: Optional[str]

class ComputerCallOutput(BaseModel):
    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]]
    call_id: str
    id: Optional[str]
    output: ResponseComputerToolCallOutputScreenshot
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["computer_call_output"]

class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    code: Optional[str]
    id: str
    message: Optional[str]

class FunctionCallOutput(BaseModel):
    call_id: Optional[str]
    caller: Optional[FunctionCallOutputCaller]
    id: Optional[str]
    name: Optional[str]
    namespace: Optional[str]
    output: Union[str, ResponseFunctionCallOutputItemList]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call_output"]

class FunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class FunctionCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ImageGenerationCall(BaseModel):
    id: str
    result: Optional[str]
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: Optional[ImageGenerationCallError]
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: Optional[ImageGenerationCallSvgUsage]

class ItemReference(BaseModel):
    id: str
    type: Optional[Literal["item_reference"]]

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
    id: Optional[str]
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

class Message(BaseModel):
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Optional[Literal["message"]]

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

class ShellCall(BaseModel):
    action: ShellCallAction
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

class ShellCallCallerDirect(BaseModel):
    type: Literal["direct"]

class ShellCallCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ShellCallOutput(BaseModel):
    call_id: str
    caller: Optional[ShellCallOutputCaller]
    id: Optional[str]
    max_output_length: Optional[int]
    output: List[ResponseFunctionShellCallOutputContent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["shell_call_output"]

class ShellCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]

class ShellCallOutputCallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

class ToolSearchCall(BaseModel):
    arguments: object
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["tool_search_call"]

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
