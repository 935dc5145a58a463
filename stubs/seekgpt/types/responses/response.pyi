from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._helpers.responses import OutputText
from ..._model import BaseModel
from ..shared.reasoning import Reasoning
from .response_error import ResponseError
from .response_input_item import ResponseInputItem
from .response_output_item import ResponseOutputItem
from .response_prompt import ResponsePrompt
from .response_text_config import ResponseTextConfig
from .response_usage import ResponseUsage
from .tool import Tool
from .tool_choice_allowed import ToolChoiceAllowed
from .tool_choice_apply_patch import ToolChoiceApplyPatch
from .tool_choice_custom import ToolChoiceCustom
from .tool_choice_function import ToolChoiceFunction
from .tool_choice_mcp import ToolChoiceMcp
from .tool_choice_shell import ToolChoiceShell
from .tool_choice_types import ToolChoiceTypes

__all__ = [
    "ModerationInput",
    "ModerationOutput",
    "ToolChoice",
    "Response",
    "Conversation",
    "IncompleteDetails",
    "Moderation",
    "ModerationInputError",
    "ModerationInputModerationResult",
    "ModerationOutputError",
    "ModerationOutputModerationResult",
    "PromptCacheOptions",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]
ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]
ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

class Response(OutputText):
    """An answer of a model: its output items, state, usage and the settings used."""

    background: Optional[bool]
    completed_at: Optional[float]
    conversation: Optional[Conversation]
    created_at: float
    error: Optional[ResponseError]
    id: str
    incomplete_details: Optional[IncompleteDetails]
    instructions: Union[str, List[ResponseInputItem], None]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: Union[
        str,
        Literal[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
    ]
    moderation: Optional[Moderation]
    object: Literal["response"]
    output: List[ResponseOutputItem]
    parallel_tool_calls: bool
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePrompt]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[PromptCacheOptions]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
    ]
    status: Optional[
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    ]
    temperature: Optional[float]
    text: Optional[ResponseTextConfig]
    tool_choice: ToolChoice
    tools: List[Tool]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    usage: Optional[ResponseUsage]
    user: Optional[str]

class Conversation(BaseModel):
    id: str

class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_output_tokens", "content_filter"]]

class Moderation(BaseModel):
    input: ModerationInput
    output: ModerationOutput

class ModerationInputError(BaseModel):
    code: str
    message: str
    type: Literal["error"]

class ModerationInputModerationResult(BaseModel):
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

class ModerationOutputModerationResult(BaseModel):
    categories: Dict[str, bool]
    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    category_scores: Dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]

class PromptCacheOptions(BaseModel):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]
