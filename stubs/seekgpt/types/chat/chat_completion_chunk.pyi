from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..completion_usage import CompletionUsage
from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ModerationInput",
    "ModerationOutput",
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs",
    "Moderation",
    "ModerationInputError",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationOutputError",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
]
ModerationInput: TypeAlias = Union[ModerationInputModerationResults, ModerationInputError]
ModerationOutput: TypeAlias = Union[ModerationOutputModerationResults, ModerationOutputError]

class ChatCompletionChunk(BaseModel):
    """One piece of a streamed chat completion."""

    choices: List[Choice]
    created: int
    id: str
    model: str
    moderation: Optional[Moderation]
    obfuscation: Optional[str]
    object: Literal["chat.completion.chunk"]
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    system_fingerprint: Optional[str]
    usage: Optional[CompletionUsage]

class Choice(BaseModel):
    delta: ChoiceDelta
    finish_reason: Optional[
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    ]
    index: int
    logprobs: Optional[ChoiceLogprobs]

class ChoiceDelta(BaseModel):
    content: Optional[str]
    function_call: Optional[ChoiceDeltaFunctionCall]
    refusal: Optional[str]
    role: Optional[Literal["developer", "system", "user", "assistant", "tool"]]
    tool_calls: Optional[List[ChoiceDeltaToolCall]]

class ChoiceDeltaFunctionCall(BaseModel):
    arguments: Optional[str]
    name: Optional[str]

class ChoiceDeltaToolCall(BaseModel):
    function: Optional[ChoiceDeltaToolCallFunction]
    id: Optional[str]
    index: int
    type: Optional[Literal["function"]]

class ChoiceDeltaToolCallFunction(BaseModel):
    arguments: Optional[str]
    name: Optional[str]

class ChoiceLogprobs(BaseModel):
    content: Optional[List[ChatCompletionTokenLogprob]]
    refusal: Optional[List[ChatCompletionTokenLogprob]]

class Moderation(BaseModel):
    input: ModerationInput
    output: ModerationOutput

class ModerationInputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

class ModerationInputModerationResults(BaseModel):
    model: str
    results: List[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationInputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]

class ModerationOutputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

class ModerationOutputModerationResults(BaseModel):
    model: str
    results: List[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]

class ModerationOutputModerationResultsResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]
