from . import completions as completions
from ._apart import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
from ._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)
from typing import Dict, Generic, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._custom.structured.parsing import OfArguments, OfContent
from ..._model.base import BaseModel
from ..._types import SequenceNotStr, T
from .._apart import CompletionUsage
from .._literals import (
    _ChatModel as ChatModel,
    _chat_ChatCompletionModality as _ChatCompletionModality,
    _chat_ChatCompletionRole as _ChatCompletionRole,
)
from ..shared import FunctionDefinition
from ..shared_params import (
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from ._apart import (
    ChatCompletionFunctionToolParam as _ChatCompletionFunctionToolParam,
    ChatCompletionMessageFunctionToolCallParam as _ChatCompletionMessageFunctionToolCallParam,
)

ChatCompletionReasoningEffort: TypeAlias = Optional[
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
]

class _chat_completion_content_part_image:
    class ImageURL(BaseModel):
        detail: Optional[Literal["auto", "low", "high"]]
        url: str

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class ChatCompletionContentPartImage(BaseModel):
    image_url: _chat_completion_content_part_image.ImageURL
    prompt_cache_breakpoint: Optional[_chat_completion_content_part_image.PromptCacheBreakpoint]
    type: Literal["image_url"]

class _chat_completion_content_part_text:
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]]

class ChatCompletionContentPartText(BaseModel):
    prompt_cache_breakpoint: Optional[_chat_completion_content_part_text.PromptCacheBreakpoint]
    text: str
    type: Literal["text"]

class ChatCompletionAudio(BaseModel):
    """Spoken answer: base64 audio, its transcript, and when it expires."""

    data: str
    expires_at: int
    id: str
    transcript: str

class _chat_completion_message_custom_tool_call:
    class Custom(BaseModel):
        input: str
        name: str

class ChatCompletionMessageCustomToolCall(BaseModel):
    """A custom tool call in a chat message, its input as free text."""

    custom: _chat_completion_message_custom_tool_call.Custom
    id: str
    type: Literal["custom"]

class _chat_completion_message_function_tool_call:
    class Function(BaseModel):
        arguments: str
        name: str

class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A function call in a chat message, its arguments as JSON text."""

    function: _chat_completion_message_function_tool_call.Function
    id: str
    type: Literal["function"]

class _chat_completion_message:
    ChatCompletionMessageToolCallUnion: TypeAlias = Union[
        ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageCustomToolCall,
    ]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        url: str

    class Annotation(BaseModel):
        type: Literal["url_citation"]
        url_citation: _chat_completion_message.AnnotationURLCitation

    class FunctionCall(BaseModel):
        arguments: str
        name: str

class ChatCompletionMessage(BaseModel):
    """The message that the model wrote: text, refusal, audio or tool calls."""

    annotations: Optional[List[_chat_completion_message.Annotation]]
    """Notes on the text, such as the web pages it cites."""
    audio: Optional[ChatCompletionAudio]
    """Spoken answer, if asked for."""
    content: Optional[str]
    """Text of the answer."""
    function_call: Optional[_chat_completion_message.FunctionCall]
    """Function to call. Deprecated: see `tool_calls`."""
    refusal: Optional[str]
    """Why the model declines, in its words."""
    role: Literal["assistant"]
    """Always `assistant`."""
    tool_calls: Optional[List[_chat_completion_message.ChatCompletionMessageToolCallUnion]]
    """Tools that the model wants called."""

class _chat_completion_store_message:
    ChatCompletionStoreMessageContentPart: TypeAlias = Union[
        ChatCompletionContentPartText,
        ChatCompletionContentPartImage,
    ]

class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored chat completion, with an ID of its own."""

    content_parts: Optional[
        List[_chat_completion_store_message.ChatCompletionStoreMessageContentPart]
    ]
    id: str

class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]

class _chat_completion_content_part_text_param:
    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class ChatCompletionContentPartTextParam(TypedDict, total=False):
    prompt_cache_breakpoint: _chat_completion_content_part_text_param.PromptCacheBreakpoint
    text: Required[str]
    type: Required[Literal["text"]]

class _chat_completion_message_custom_tool_call_param:
    class Custom(TypedDict, total=False):
        input: Required[str]
        name: Required[str]

class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A custom tool call in a chat message, its input as free text."""

    custom: Required[_chat_completion_message_custom_tool_call_param.Custom]
    id: Required[str]
    type: Required[Literal["custom"]]

ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[
    _ChatCompletionMessageFunctionToolCallParam,
    ChatCompletionMessageCustomToolCallParam,
]

class _chat_completion_assistant_message_param:
    ContentArrayOfContentPart: TypeAlias = Union[
        ChatCompletionContentPartTextParam,
        ChatCompletionContentPartRefusalParam,
    ]

    class Audio(TypedDict, total=False):
        id: Required[str]

    class FunctionCall(TypedDict, total=False):
        arguments: Required[str]
        name: Required[str]

class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    audio: Optional[_chat_completion_assistant_message_param.Audio]
    content: Union[
        str,
        Iterable[_chat_completion_assistant_message_param.ContentArrayOfContentPart],
        None,
    ]
    function_call: Optional[_chat_completion_assistant_message_param.FunctionCall]
    name: str
    refusal: Optional[str]
    role: Required[Literal["assistant"]]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]

class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    name: str
    role: Required[Literal["developer"]]

class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    content: Required[Optional[str]]
    name: Required[str]
    role: Required[Literal["function"]]

class ChatCompletionSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    name: str
    role: Required[Literal["system"]]

class ChatCompletionToolMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]

class _chat_completion_content_part_image_param:
    class ImageURL(TypedDict, total=False):
        detail: Literal["auto", "low", "high"]
        url: Required[str]

    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class ChatCompletionContentPartImageParam(TypedDict, total=False):
    image_url: Required[_chat_completion_content_part_image_param.ImageURL]
    prompt_cache_breakpoint: _chat_completion_content_part_image_param.PromptCacheBreakpoint
    type: Required[Literal["image_url"]]

class _chat_completion_content_part_input_audio_param:
    class InputAudio(TypedDict, total=False):
        data: Required[str]
        format: Required[Literal["wav", "mp3"]]

    class PromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    input_audio: Required[_chat_completion_content_part_input_audio_param.InputAudio]
    prompt_cache_breakpoint: _chat_completion_content_part_input_audio_param.PromptCacheBreakpoint
    type: Required[Literal["input_audio"]]

class _chat_completion_content_part_param:
    class FileFile(TypedDict, total=False):
        file_data: str
        file_id: str
        filename: str

    class FilePromptCacheBreakpoint(TypedDict, total=False):
        mode: Required[Literal["explicit"]]
        ttl: Literal["30m", "12h"]

    class File(TypedDict, total=False):
        file: Required[_chat_completion_content_part_param.FileFile]
        prompt_cache_breakpoint: _chat_completion_content_part_param.FilePromptCacheBreakpoint
        type: Required[Literal["file"]]

ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    _chat_completion_content_part_param.File,
]

class ChatCompletionUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartParam]]]
    name: str
    role: Required[Literal["user"]]

CreateChatCompletionRequestMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]

class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool

class ChatCompletionFunctionTool(BaseModel):
    function: FunctionDefinition
    type: Literal["function"]

class _chat_completion_token_logprob:
    class TopLogprob(BaseModel):
        bytes: Optional[List[int]]
        logprob: float
        token: str

class ChatCompletionTokenLogprob(BaseModel):
    """A token with its log probability and the likeliest alternatives."""

    bytes: Optional[List[int]]
    logprob: float
    token: str
    top_logprobs: List[_chat_completion_token_logprob.TopLogprob]

class _chat_completion:
    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationInputModerationResultsResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationInputModerationResults(BaseModel):
        model: str
        results: List[_chat_completion.ModerationInputModerationResultsResult]
        type: Literal["moderation_results"]

    ModerationInput: TypeAlias = Union[
        _chat_completion.ModerationInputModerationResults,
        _chat_completion.ModerationInputError,
    ]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationOutputModerationResultsResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationOutputModerationResults(BaseModel):
        model: str
        results: List[_chat_completion.ModerationOutputModerationResultsResult]
        type: Literal["moderation_results"]

    ModerationOutput: TypeAlias = Union[
        _chat_completion.ModerationOutputModerationResults,
        _chat_completion.ModerationOutputError,
    ]

    class ChoiceLogprobs(BaseModel):
        content: Optional[List[ChatCompletionTokenLogprob]]
        refusal: Optional[List[ChatCompletionTokenLogprob]]

    class Choice(BaseModel):
        index: int
        """Position among the choices, from 0."""
        logprobs: Optional[_chat_completion.ChoiceLogprobs]
        """Log probabilities of the tokens, if asked for."""
        message: ChatCompletionMessage
        """The message."""
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        """Why it ended: `stop`, `length` (cut off), `tool_calls`, `content_filter` or `function_call`."""

    class Moderation(BaseModel):
        input: _chat_completion.ModerationInput
        output: _chat_completion.ModerationOutput

class ChatCompletion(BaseModel):
    """The model's answer to a chat: one or more choices, and the tokens used."""

    choices: List[_chat_completion.Choice]
    """The answers, as many as `n` asked for."""
    created: int
    """When the completion was made, in Unix seconds."""
    id: str
    """ID, the same in all chunks of a stream."""
    metadata: Optional[Dict[str, str]]
    """String pairs of your own, of a stored completion."""
    model: str
    """Name of the model that answered."""
    moderation: Optional[_chat_completion.Moderation]
    """Moderation verdicts on input and output, if asked for."""
    object: Literal["chat.completion"]
    """Always `chat.completion`."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """Processing tier that was used."""
    system_fingerprint: Optional[str]
    """Which configuration of the server answered; repeatability with `seed` depends on it."""
    usage: Optional[CompletionUsage]
    """Tokens used."""

class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]

class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    allowed_tools: Required[ChatCompletionAllowedToolsParam]
    type: Required[Literal["allowed_tools"]]

class _chat_completion_audio_param:
    class VoiceID(TypedDict, total=False):
        id: Required[str]

    Voice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "onyx",
            "nova",
        ],
        _chat_completion_audio_param.VoiceID,
    ]

class ChatCompletionAudioParam(TypedDict, total=False):
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[_chat_completion_audio_param.Voice]

class _chat_completion_chunk:
    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationInputModerationResultsResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationInputModerationResults(BaseModel):
        model: str
        results: List[_chat_completion_chunk.ModerationInputModerationResultsResult]
        type: Literal["moderation_results"]

    ModerationInput: TypeAlias = Union[
        _chat_completion_chunk.ModerationInputModerationResults,
        _chat_completion_chunk.ModerationInputError,
    ]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationOutputModerationResultsResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationOutputModerationResults(BaseModel):
        model: str
        results: List[_chat_completion_chunk.ModerationOutputModerationResultsResult]
        type: Literal["moderation_results"]

    ModerationOutput: TypeAlias = Union[
        _chat_completion_chunk.ModerationOutputModerationResults,
        _chat_completion_chunk.ModerationOutputError,
    ]

    class ChoiceDeltaAudio(BaseModel):
        data: Optional[str]
        expires_at: Optional[int]
        id: Optional[str]
        transcript: Optional[str]

    class ChoiceDeltaFunctionCall(BaseModel):
        arguments: Optional[str]
        name: Optional[str]

    class ChoiceDeltaToolCallFunction(BaseModel):
        arguments: Optional[str]
        name: Optional[str]

    class ChoiceDeltaToolCall(BaseModel):
        function: Optional[_chat_completion_chunk.ChoiceDeltaToolCallFunction]
        id: Optional[str]
        index: int
        type: Optional[Literal["function"]]

    class ChoiceDelta(BaseModel):
        content: Optional[str]
        """Further text."""
        function_call: Optional[_chat_completion_chunk.ChoiceDeltaFunctionCall]
        """Further part of a function call. Deprecated: see `tool_calls`."""
        refusal: Optional[str]
        """Further text of a refusal."""
        role: Optional[Literal["developer", "system", "user", "assistant", "tool"]]
        """Who speaks; in the first chunk."""
        tool_calls: Optional[List[_chat_completion_chunk.ChoiceDeltaToolCall]]
        """Further parts of tool calls, each with the index of its call."""
        audio: Optional[_chat_completion_chunk.ChoiceDeltaAudio]
        """The next piece of the spoken answer."""

    class ChoiceLogprobs(BaseModel):
        content: Optional[List[ChatCompletionTokenLogprob]]
        refusal: Optional[List[ChatCompletionTokenLogprob]]

    class Choice(BaseModel):
        delta: _chat_completion_chunk.ChoiceDelta
        """What the message gains."""
        index: int
        """Position among the choices, from 0."""
        logprobs: Optional[_chat_completion_chunk.ChoiceLogprobs]
        """Log probabilities of the new tokens, if asked for."""
        finish_reason: Optional[
            Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        ]
        """Why it ended, in its last chunk: `stop`, `length`, `tool_calls`, `content_filter` or `function_call`."""

    class Moderation(BaseModel):
        input: _chat_completion_chunk.ModerationInput
        output: _chat_completion_chunk.ModerationOutput

class ChatCompletionChunk(BaseModel):
    """One piece of a streamed chat completion."""

    choices: List[_chat_completion_chunk.Choice]
    """What is new in each answer; empty in the last chunk if it carries `usage`."""
    created: int
    """When the completion was made, in Unix seconds; the same in all chunks."""
    id: str
    """ID of the completion, the same in all chunks."""
    model: str
    """Name of the model that answers."""
    moderation: Optional[_chat_completion_chunk.Moderation]
    """Moderation verdicts on input and output, if asked for."""
    obfuscation: Optional[str]
    """Random text that hides the size of the chunk."""
    object: Literal["chat.completion.chunk"]
    """Always `chat.completion.chunk`."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """Processing tier that was used."""
    system_fingerprint: Optional[str]
    """Which configuration of the server answered; repeatability with `seed` depends on it."""
    usage: Optional[CompletionUsage]
    """Tokens used; only in the last chunk, and if `include_usage` was set."""

class _chat_completion_custom_tool_param:
    class CustomFormatGrammarGrammar(TypedDict, total=False):
        definition: Required[str]
        syntax: Required[Literal["lark", "regex"]]

    class CustomFormatGrammar(TypedDict, total=False):
        grammar: Required[_chat_completion_custom_tool_param.CustomFormatGrammarGrammar]
        type: Required[Literal["grammar"]]

    class CustomFormatText(TypedDict, total=False):
        type: Required[Literal["text"]]

    CustomFormat: TypeAlias = Union[
        _chat_completion_custom_tool_param.CustomFormatText,
        _chat_completion_custom_tool_param.CustomFormatGrammar,
    ]

    class Custom(TypedDict, total=False):
        description: str
        format: _chat_completion_custom_tool_param.CustomFormat
        name: Required[str]

class ChatCompletionCustomToolParam(TypedDict, total=False):
    custom: Required[_chat_completion_custom_tool_param.Custom]
    type: Required[Literal["custom"]]

class ChatCompletionDeleted(BaseModel):
    """Confirms that a stored chat completion is gone."""

    deleted: bool
    id: str
    object: Literal["chat.completion.deleted"]

class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    name: Required[str]

ChatCompletionMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]

class _chat_completion_message_tool_call:
    ChatCompletionMessageToolCallUnion: TypeAlias = Union[
        ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageCustomToolCall,
    ]

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
ChatCompletionMessageToolCallUnion: TypeAlias = (
    _chat_completion_message_tool_call.ChatCompletionMessageToolCallUnion
)

class _chat_completion_named_tool_choice_custom_param:
    class Custom(TypedDict, total=False):
        name: Required[str]

class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    custom: Required[_chat_completion_named_tool_choice_custom_param.Custom]
    type: Required[Literal["custom"]]

class _chat_completion_named_tool_choice_param:
    class Function(TypedDict, total=False):
        name: Required[str]

class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    function: Required[_chat_completion_named_tool_choice_param.Function]
    type: Required[Literal["function"]]

class ChatCompletionPredictionContentParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    type: Required[Literal["content"]]

ChatCompletionToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]
ChatCompletionToolUnionParam: TypeAlias = Union[
    _ChatCompletionFunctionToolParam,
    ChatCompletionCustomToolParam,
]

class _completion_create_params:
    FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]
    ResponseFormat: TypeAlias = Union[
        ResponseFormatText,
        ResponseFormatJSONSchema,
        ResponseFormatJSONObject,
    ]

    class Function(TypedDict, total=False):
        description: str
        name: Required[str]
        parameters: Mapping[str, object]

    class ModerationPolicyInput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ModerationPolicyOutput(TypedDict, total=False):
        mode: Required[Literal["score", "block"]]

    class ModerationPolicy(TypedDict, total=False):
        input: Optional[_completion_create_params.ModerationPolicyInput]
        output: Optional[_completion_create_params.ModerationPolicyOutput]

    class Moderation(TypedDict, total=False):
        model: Required[str]
        policy: Optional[_completion_create_params.ModerationPolicy]

    class PromptCacheOptions(TypedDict, total=False):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]

    class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
        city: str
        country: str
        region: str
        timezone: str

    class WebSearchOptionsUserLocation(TypedDict, total=False):
        approximate: Required[_completion_create_params.WebSearchOptionsUserLocationApproximate]
        type: Required[Literal["approximate"]]

    class WebSearchOptions(TypedDict, total=False):
        search_context_size: Literal["low", "medium", "high"]
        user_location: Optional[_completion_create_params.WebSearchOptionsUserLocation]

    class CompletionCreateParamsBase(TypedDict, total=False):
        """Generate the next message of a chat, whole or as a stream of chunks."""

        messages: Required[Iterable[ChatCompletionMessageParam]]
        model: Required[Union[str, ChatModel]]
        audio: Optional[ChatCompletionAudioParam]
        frequency_penalty: Optional[float]
        function_call: _completion_create_params.FunctionCall
        functions: Iterable[_completion_create_params.Function]
        logit_bias: Optional[Mapping[str, int]]
        logprobs: Optional[bool]
        max_completion_tokens: Optional[int]
        max_tokens: Optional[int]
        metadata: Optional[Mapping[str, str]]
        modalities: Optional[Sequence[Literal["text", "audio"]]]
        moderation: Optional[_completion_create_params.Moderation]
        n: Optional[int]
        parallel_tool_calls: bool
        presence_penalty: Optional[float]
        prompt_cache_key: Optional[str]
        response_format: _completion_create_params.ResponseFormat
        safety_identifier: Optional[str]
        seed: Optional[int]
        stop: Union[str, SequenceNotStr[str], None]
        store: Optional[bool]
        stream_options: Optional[ChatCompletionStreamOptionsParam]
        temperature: Optional[float]
        tool_choice: ChatCompletionToolChoiceOptionParam
        tools: Iterable[ChatCompletionToolUnionParam]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        user: str
        verbosity: Optional[Literal["low", "medium", "high"]]
        web_search_options: _completion_create_params.WebSearchOptions
        prediction: Optional[ChatCompletionPredictionContentParam]
        prompt_cache_options: _completion_create_params.PromptCacheOptions
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
        reasoning_effort: Optional[ReasoningEffort]
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]

    class CompletionCreateParamsNonStreaming(
        _completion_create_params.CompletionCreateParamsBase,
        total=False,
    ):
        """Generate the next message of a chat, whole or as a stream of chunks."""

        stream: Optional[Literal[False]]

    class CompletionCreateParamsStreaming(
        _completion_create_params.CompletionCreateParamsBase,
        total=False,
    ):
        """Generate the next message of a chat, whole or as a stream of chunks."""

        stream: Required[Literal[True]]

CompletionCreateParams: TypeAlias = Union[
    _completion_create_params.CompletionCreateParamsNonStreaming,
    _completion_create_params.CompletionCreateParamsStreaming,
]

class CompletionUpdateParams(TypedDict, total=False):
    """Replace the metadata of a stored chat completion."""

    metadata: Required[Optional[Mapping[str, str]]]

class CompletionListParams(TypedDict, total=False):
    """List stored chat completions, page by page."""

    after: str
    limit: int
    metadata: Optional[Mapping[str, str]]
    model: str
    order: Literal["asc", "desc"]

class ParsedFunction(OfArguments, _chat_completion_message_function_tool_call.Function):
    parsed_arguments: Optional[object]
    """The arguments as the function's type, or as JSON objects."""

class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    function: ParsedFunction  # type: ignore[assignment, unused-ignore]

class ParsedChatCompletionMessage(OfContent, ChatCompletionMessage, Generic[T]):
    parsed: Optional[T]
    """The content as the type that was given as `response_format`."""
    tool_calls: Optional[List[Union[ParsedFunctionToolCall, ChatCompletionMessageCustomToolCall]]]  # type: ignore[assignment, unused-ignore]

class ParsedChoice(_chat_completion.Choice, Generic[T]):
    """One of the answers, with its content parsed."""

    message: ParsedChatCompletionMessage[T]  # type: ignore[assignment, unused-ignore]

class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion whose content was parsed into the type asked for."""

    choices: List[ParsedChoice[T]]  # type: ignore[assignment, unused-ignore]

class ChatCompletionMessageToolCallParam(_ChatCompletionMessageFunctionToolCallParam): ...

ChatCompletionModality = _ChatCompletionModality
ChatCompletionRole = _ChatCompletionRole

class ChatCompletionToolParam(_ChatCompletionFunctionToolParam): ...
