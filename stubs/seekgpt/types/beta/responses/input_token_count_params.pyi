from typing import Iterable, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..beta_response_conversation_param_param import BetaResponseConversationParamParam
from ..beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
from ..beta_response_input_item_param import BetaResponseInputItemParam
from ..beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ..beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ..beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ..beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ..beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ..beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ..beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ..beta_tool_param import BetaToolParam

__all__ = [
    "Conversation",
    "ToolChoice",
    "Reasoning",
    "Text",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "InputTokenCountParams",
]
Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

class Reasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]

class Text(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class InputTokenCountParams(TypedDict, total=False):
    """Count the input tokens of a beta request."""

    betas: Sequence[Literal["responses_multi_agent=v1"]]
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
    tools: Optional[Iterable[BetaToolParam]]
    """Tools on offer: your functions, MCP servers, and built-in ones such as web search."""
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """What the model should answer: a string, or a list of messages, images, files and tool outputs."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """Style preset of the model, at most 64 characters; the model's own style if omitted."""
    truncation: Literal["auto", "disabled"]
    """When the input is too long: `auto` drops the oldest items, `disabled` (default) fails."""
