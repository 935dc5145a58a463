from typing import Iterable, List, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ..._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
from .. import (
    BetaResponseConversationParamParam,
    BetaResponseFormatTextConfigParam,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceCustomParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceShellParam,
    BetaToolChoiceTypesParam,
)
from .._apart import BetaResponseInputItemParam, BetaResponseItem, BetaToolParam

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
    include: Iterable[BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: Sequence[Literal["responses_multi_agent=v1"]]

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
    conversation: Optional[_input_token_count_params.Conversation]
    instructions: Optional[str]
    model: Optional[str]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    reasoning: Optional[_input_token_count_params.Reasoning]
    text: Optional[_input_token_count_params.Text]
    tool_choice: Optional[_input_token_count_params.ToolChoice]
    tools: Optional[Iterable[BetaToolParam]]
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    personality: Union[str, Literal["friendly", "pragmatic"]]
    truncation: Literal["auto", "disabled"]
