from typing import Iterable, List, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model import BaseModel
from ..._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
from .. import (
    BetaResponseConversationParamParam,
    BetaResponseFormatTextConfigParam,
    BetaResponseInputItemParam,
    BetaResponseItem,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceCustomParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceShellParam,
    BetaToolChoiceTypesParam,
    BetaToolParam,
)

__all__ = (
    "BetaResponseItemList",
    "InputItemListParams",
    "InputTokenCountParams",
    "InputTokenCountResponse",
)

class BetaResponseItemList(BaseModel):
    data: List[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

class InputTokenCountResponse(BaseModel):
    """Number of tokens a request would use as input."""

    input_tokens: int
    object: Literal["response.input_tokens"]

class InputItemListParams(TypedDict, total=False):
    """List the input items of a stored beta response, page by page."""

    after: str
    """Cursor: start right after the item with this ID."""
    include: Iterable[BetaResponseIncludable]
    """Extra fields to return, named as in `responses.create`."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """`asc` for first to last, `desc` (default) for last to first."""
    betas: Sequence[Literal["responses_multi_agent=v1"]]
    """Beta features to switch on, by name."""

class _input_token_count_params:
    Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
        type: Required[Literal["programmatic_tool_calling"]]

    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        BetaToolChoiceAllowedParam,
        BetaToolChoiceTypesParam,
        BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam,
        BetaToolChoiceCustomParam,
        _input_token_count_params.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
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

class InputTokenCountParams(TypedDict, total=False):
    """Count the input tokens of a beta request."""

    betas: Sequence[Literal["responses_multi_agent=v1"]]
    """Beta features to switch on, by name."""
    conversation: Optional[_input_token_count_params.Conversation]
    """Conversation (or its ID) to read from and append to. Excludes `previous_response_id`."""
    instructions: Optional[str]
    """System or developer message for this call only; not inherited through `previous_response_id`."""
    model: Optional[str]
    """Name of the model whose tokenizer and limits apply."""
    parallel_tool_calls: Optional[bool]
    """Let the model issue several tool calls at once. Default true."""
    previous_response_id: Optional[str]
    """ID of the response to continue from. Excludes `conversation`."""
    reasoning: Optional[_input_token_count_params.Reasoning]
    """How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`."""
    text: Optional[_input_token_count_params.Text]
    """Shape of text output: `format` (plain text or a JSON schema) and `verbosity`."""
    tool_choice: Optional[_input_token_count_params.ToolChoice]
    """Which tool to use: `auto`, `none`, `required`, or one tool by name or type."""
    tools: Optional[Iterable[BetaToolParam]]
    """Tools on offer: your functions, MCP servers, and built-in ones such as web search."""
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """What the model should answer: a string, or a list of messages, images, files and tool outputs."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """Style preset of the model, at most 64 characters; the model's own style if omitted."""
    truncation: Literal["auto", "disabled"]
    """When the input is too long: `auto` drops the oldest items, `disabled` (default) fails."""
