from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr
from ..container_reference_param import ContainerReferenceParam
from ..easy_input_message_param import EasyInputMessageParam
from ..local_environment_param import LocalEnvironmentParam
from ..mcp_tool_call_error_param import McpToolCallErrorParam
from ..response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from ..response_compaction_item_param_param import ResponseCompactionItemParamParam
from ..response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam,
)
from ..response_computer_tool_call_param import ResponseComputerToolCallParam
from ..response_configuration_update_item_param_param import (
    ResponseConfigurationUpdateItemParamParam,
)
from ..response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from ..response_custom_tool_call_param import ResponseCustomToolCallParam
from ..response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from ..response_function_call_output_item_list_param import ResponseFunctionCallOutputItemListParam
from ..response_function_shell_call_output_content_param import (
    ResponseFunctionShellCallOutputContentParam,
)
from ..response_function_tool_call_param import ResponseFunctionToolCallParam
from ..response_function_web_search_param import ResponseFunctionWebSearchParam
from ..response_input_message_content_list_param import ResponseInputMessageContentListParam
from ..response_output_message_param import ResponseOutputMessageParam
from ..response_reasoning_item_param import ResponseReasoningItemParam
from ..response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
from ..tool_param import ToolParam

__all__ = (
    "ResponseInputItemParam",
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
ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
    ResponseConfigurationUpdateItemParamParam,
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
ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam, None]
ShellCallOutputCaller: TypeAlias = Union[
    ShellCallOutputCallerDirect,
    ShellCallOutputCallerProgram,
    None,
]

class AdditionalTools(TypedDict, total=False):
    id: Optional[str]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]

class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    caller: Optional[ApplyPatchCallCaller]
    id: Optional[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]

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
    call_id: Required[str]
    caller: Optional[ApplyPatchCallOutputCaller]
    id: Optional[str]
    output: Optional[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]

class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]

class ComputerCallOutput(TypedDict, total=False):
    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    call_id: Required[str]
    id: Optional[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call_output"]]

class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    code: Optional[str]
    id: Required[str]
    message: Optional[str]

class FunctionCallOutput(TypedDict, total=False):
    call_id: Optional[str]
    caller: Optional[FunctionCallOutputCaller]
    id: Optional[str]
    name: Optional[str]
    namespace: Optional[str]
    output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["function_call_output"]]

class FunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class FunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ImageGenerationCall(TypedDict, total=False):
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

class ItemReference(TypedDict, total=False):
    id: Required[str]
    type: Optional[Literal["item_reference"]]

class LocalShellCall(TypedDict, total=False):
    action: Required[LocalShellCallAction]
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

class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call_output"]]

class McpApprovalRequest(TypedDict, total=False):
    arguments: Required[str]
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]

class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    id: Optional[str]
    reason: Optional[str]
    type: Required[Literal["mcp_approval_response"]]

class McpCall(TypedDict, total=False):
    approval_request_id: Optional[str]
    arguments: Required[str]
    error: Optional[McpToolCallErrorParam]
    id: Required[str]
    name: Required[str]
    output: Optional[str]
    server_label: Required[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    type: Required[Literal["mcp_call"]]

class McpListTools(TypedDict, total=False):
    error: Optional[str]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]

class McpListToolsTool(TypedDict, total=False):
    annotations: Optional[object]
    description: Optional[str]
    input_schema: Required[object]
    name: Required[str]

class Message(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class Program(TypedDict, total=False):
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    id: Required[str]
    type: Required[Literal["program"]]

class ProgramOutput(TypedDict, total=False):
    call_id: Required[str]
    id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]

class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
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

class ShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    caller: Optional[ShellCallOutputCaller]
    id: Optional[str]
    max_output_length: Optional[int]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["shell_call_output"]]

class ShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class ShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]

class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["tool_search_call"]]

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
