from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..shared_params.reasoning import Reasoning
from .response_conversation_param_param import ResponseConversationParamParam
from .response_format_text_config_param import ResponseFormatTextConfigParam
from .response_input_item_param import ResponseInputItemParam
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam

__all__ = [
    "Conversation",
    "ToolChoice",
    "Text",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "InputTokenCountParams",
]
Conversation: TypeAlias = Union[str, ResponseConversationParamParam]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]

class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class InputTokenCountParams(TypedDict, total=False):
    """Count the input tokens a request would consume."""

    conversation: Optional[Conversation]
    """Conversation (or its ID) to read from and append to. Excludes `previous_response_id`."""
    instructions: Optional[str]
    """System or developer message for this call only; not inherited through `previous_response_id`."""
    model: Optional[str]
    """Name of the model whose tokenizer and limits apply."""
    parallel_tool_calls: Optional[bool]
    """Let the model issue several tool calls at once. Default true."""
    previous_response_id: Optional[str]
    """ID of the response to continue from. Excludes `conversation`."""
    reasoning: Optional[Reasoning]
    """How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`."""
    text: Optional[Text]
    """Shape of text output: `format` (plain text or a JSON schema) and `verbosity`."""
    tool_choice: Optional[ToolChoice]
    """Which tool to use: `auto`, `none`, `required`, or one tool by name or type."""
    tools: Optional[Iterable[ToolParam]]
    """Tools on offer: your functions, MCP servers, and built-in ones such as web search."""
    input: Union[str, Iterable[ResponseInputItemParam], None]
    """What the model should answer: a string, or a list of messages, images, files and tool outputs."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """Style preset of the model, at most 64 characters; the model's own style if omitted."""
    truncation: Literal["auto", "disabled"]
    """When the input is too long: `auto` drops the oldest items, `disabled` (default) fails."""
