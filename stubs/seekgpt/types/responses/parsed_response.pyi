from typing import Generic, List, Optional, Union
from typing_extensions import TypeAlias
from ..._helpers.parsing import OfArguments, OfContent, OutputParsed
from ..._variables import T
from .response import Response
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item import ResponseCompactionItem
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from .response_function_web_search import ResponseFunctionWebSearch
from .response_output_item import (
    AdditionalTools,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
)
from .response_output_message import ResponseOutputMessage
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem

__all__ = [
    "ParsedContent",
    "ParsedResponseOutputItem",
    "ParsedResponse",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "ParsedResponseFunctionToolCall",
]
ParsedContent: TypeAlias = Union[ParsedResponseOutputText[T], ResponseOutputRefusal]
ParsedResponseOutputItem: TypeAlias = Union[
    ParsedResponseOutputMessage[T],
    ParsedResponseFunctionToolCall,
    ResponseFileSearchToolCall,
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

class ParsedResponse(OutputParsed[T], Response, Generic[T]):
    """A response whose text was parsed into the type asked for."""

    output: List[ParsedResponseOutputItem[T]]  # type: ignore[assignment, unused-ignore]

class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    content: List[ParsedContent[T]]  # type: ignore[assignment, unused-ignore]

class ParsedResponseOutputText(OfContent, ResponseOutputText, Generic[T]):
    parsed: Optional[T]
    """The text as the type that was given as `text_format`."""

class ParsedResponseFunctionToolCall(OfArguments, ResponseFunctionToolCall):
    parsed_arguments: Optional[object]
    """The arguments as the function's type, or as JSON objects."""
