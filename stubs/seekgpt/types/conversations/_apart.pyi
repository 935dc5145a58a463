from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model.base import BaseModel
from ..beta._apart import BetaMcpToolCallError
from ..responses._apart import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    Tool,
    _response_input_item,
)

class _computer_screenshot_content:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class ComputerScreenshotContent(BaseModel):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[_computer_screenshot_content.PromptCacheBreakpoint]
    type: Literal["computer_screenshot"]

class SummaryTextContent(BaseModel):
    text: str
    type: Literal["summary_text"]

class TextContent(BaseModel):
    text: str
    type: Literal["text"]

class _message:
    class ContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    Content: TypeAlias = Union[
        ResponseInputText,
        ResponseOutputText,
        TextContent,
        SummaryTextContent,
        _message.ContentReasoningText,
        ResponseOutputRefusal,
        ResponseInputImage,
        ComputerScreenshotContent,
        ResponseInputFile,
    ]

class Message(BaseModel):
    content: List[_message.Content]
    id: str
    phase: Optional[Literal["commentary", "final_answer"]]
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
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class _conversation_item:
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
        error: Optional[_response_input_item.ImageGenerationCallError]
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
        revised_prompt: Optional[str]
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
        svg_usage: Optional[_response_input_item.ImageGenerationCallSvgUsage]

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        timeout_ms: Optional[int]
        type: Literal["exec"]
        user: Optional[str]
        working_directory: Optional[str]

    class LocalShellCall(BaseModel):
        action: _conversation_item.LocalShellCallAction
        call_id: str
        id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

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

    class McpListToolsTool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

    class McpListTools(BaseModel):
        error: Optional[str]
        id: str
        server_label: str
        tools: List[_conversation_item.McpListToolsTool]
        type: Literal["mcp_list_tools"]

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

    ImageGenerationCallError: TypeAlias = _response_input_item.ImageGenerationCallError
    ImageGenerationCallSvgUsage: TypeAlias = _response_input_item.ImageGenerationCallSvgUsage
    ImageGenerationCallErrorModerationDetails: TypeAlias = (
        _response_input_item.ImageGenerationCallErrorModerationDetails
    )

ConversationItem: TypeAlias = Union[
    Message,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionWebSearch,
    _conversation_item.ImageGenerationCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    _conversation_item.AdditionalTools,
    ResponseReasoningItem,
    _conversation_item.Program,
    _conversation_item.ProgramOutput,
    ResponseCompactionItem,
    ResponseCodeInterpreterToolCall,
    _conversation_item.LocalShellCall,
    _conversation_item.LocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    _conversation_item.McpListTools,
    _conversation_item.McpApprovalRequest,
    _conversation_item.McpApprovalResponse,
    _conversation_item.McpCall,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseConfigurationUpdateItem,
]
