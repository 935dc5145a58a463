from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..completion_usage import CompletionUsage
from .chat_completion_message import ChatCompletionMessage
from .chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "ModerationInput",
    "ModerationOutput",
    "ChatCompletion",
    "Choice",
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

class ChatCompletion(BaseModel):
    """The model's answer to a chat: one or more choices, and the tokens used."""

    choices: List[Choice]
    created: int
    id: str
    metadata: Optional[Dict[str, str]]
    model: str
    moderation: Optional[Moderation]
    object: Literal["chat.completion"]
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    system_fingerprint: Optional[str]
    usage: Optional[CompletionUsage]

class Choice(BaseModel):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: Optional[ChoiceLogprobs]
    message: ChatCompletionMessage

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
