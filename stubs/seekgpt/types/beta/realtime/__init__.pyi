from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ...._types import SequenceNotStr

class _conversation_created_event:
    class Conversation(BaseModel):
        id: Optional[str]
        object: Optional[Literal["realtime.conversation"]]

class ConversationCreatedEvent(BaseModel):
    conversation: _conversation_created_event.Conversation
    event_id: str
    type: Literal["conversation.created"]

class ConversationItemContent(BaseModel):
    audio: Optional[str]
    id: Optional[str]
    text: Optional[str]
    transcript: Optional[str]
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]]

class ConversationItem(BaseModel):
    arguments: Optional[str]
    call_id: Optional[str]
    content: Optional[List[ConversationItemContent]]
    id: Optional[str]
    name: Optional[str]
    object: Optional[Literal["realtime.item"]]
    output: Optional[str]
    role: Optional[Literal["user", "assistant", "system"]]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Optional[Literal["message", "function_call", "function_call_output"]]

class ConversationItemContentParam(TypedDict, total=False):
    audio: str
    id: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]

class ConversationItemParam(TypedDict, total=False):
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    id: str
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]

class ConversationItemCreateEvent(BaseModel):
    event_id: Optional[str]
    item: ConversationItem
    previous_item_id: Optional[str]
    type: Literal["conversation.item.create"]

class ConversationItemCreateEventParam(TypedDict, total=False):
    event_id: str
    item: Required[ConversationItemParam]
    previous_item_id: str
    type: Required[Literal["conversation.item.create"]]

class ConversationItemCreatedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    previous_item_id: Optional[str]
    type: Literal["conversation.item.created"]

class ConversationItemDeleteEvent(BaseModel):
    event_id: Optional[str]
    item_id: str
    type: Literal["conversation.item.delete"]

class ConversationItemDeleteEventParam(TypedDict, total=False):
    event_id: str
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]

class ConversationItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]

class _conversation_item_input_audio_transcription_completed_event:
    class UsageTranscriptTextUsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int]
        text_tokens: Optional[int]

    class UsageTranscriptTextUsageTokens(BaseModel):
        input_token_details: Optional[
            _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageTokensInputTokenDetails
        ]
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]

    Usage: TypeAlias = Union[
        _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageTokens,
        _conversation_item_input_audio_transcription_completed_event.UsageTranscriptTextUsageDuration,
    ]

    class Logprob(BaseModel):
        bytes: List[int]
        logprob: float
        token: str

class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    logprobs: Optional[List[_conversation_item_input_audio_transcription_completed_event.Logprob]]
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: _conversation_item_input_audio_transcription_completed_event.Usage

class _conversation_item_input_audio_transcription_delta_event:
    class Logprob(BaseModel):
        bytes: List[int]
        logprob: float
        token: str

class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    content_index: Optional[int]
    delta: Optional[str]
    event_id: str
    item_id: str
    logprobs: Optional[List[_conversation_item_input_audio_transcription_delta_event.Logprob]]
    type: Literal["conversation.item.input_audio_transcription.delta"]

class _conversation_item_input_audio_transcription_failed_event:
    class Error(BaseModel):
        code: Optional[str]
        message: Optional[str]
        param: Optional[str]
        type: Optional[str]

class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    content_index: int
    error: _conversation_item_input_audio_transcription_failed_event.Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]

class ConversationItemRetrieveEvent(BaseModel):
    event_id: Optional[str]
    item_id: str
    type: Literal["conversation.item.retrieve"]

class ConversationItemRetrieveEventParam(TypedDict, total=False):
    event_id: str
    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]

class ConversationItemTruncateEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: Optional[str]
    item_id: str
    type: Literal["conversation.item.truncate"]

class ConversationItemTruncateEventParam(TypedDict, total=False):
    audio_end_ms: Required[int]
    content_index: Required[int]
    event_id: str
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]

class ConversationItemTruncatedEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]

class _conversation_item_with_reference:
    class Content(BaseModel):
        audio: Optional[str]
        id: Optional[str]
        text: Optional[str]
        transcript: Optional[str]
        type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]]

class ConversationItemWithReference(BaseModel):
    arguments: Optional[str]
    call_id: Optional[str]
    content: Optional[List[_conversation_item_with_reference.Content]]
    id: Optional[str]
    name: Optional[str]
    object: Optional[Literal["realtime.item"]]
    output: Optional[str]
    role: Optional[Literal["user", "assistant", "system"]]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]]

class _conversation_item_with_reference_param:
    class Content(TypedDict, total=False):
        audio: str
        id: str
        text: str
        transcript: str
        type: Literal["input_text", "input_audio", "item_reference", "text"]

class ConversationItemWithReferenceParam(TypedDict, total=False):
    arguments: str
    call_id: str
    content: Iterable[_conversation_item_with_reference_param.Content]
    id: str
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]

class _error_event:
    class Error(BaseModel):
        code: Optional[str]
        event_id: Optional[str]
        message: str
        param: Optional[str]
        type: str

class ErrorEvent(BaseModel):
    error: _error_event.Error
    event_id: str
    type: Literal["error"]

class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    event_id: Optional[str]
    type: Literal["input_audio_buffer.append"]

class InputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]

class InputAudioBufferClearEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["input_audio_buffer.clear"]

class InputAudioBufferClearEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["input_audio_buffer.clear"]]

class InputAudioBufferClearedEvent(BaseModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]

class InputAudioBufferCommitEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["input_audio_buffer.commit"]

class InputAudioBufferCommitEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]

class InputAudioBufferCommittedEvent(BaseModel):
    event_id: str
    item_id: str
    previous_item_id: Optional[str]
    type: Literal["input_audio_buffer.committed"]

class InputAudioBufferSpeechStartedEvent(BaseModel):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]

class InputAudioBufferSpeechStoppedEvent(BaseModel):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]

class _rate_limits_updated_event:
    class RateLimit(BaseModel):
        limit: Optional[int]
        name: Optional[Literal["requests", "tokens"]]
        remaining: Optional[int]
        reset_seconds: Optional[float]

class RateLimitsUpdatedEvent(BaseModel):
    event_id: str
    rate_limits: List[_rate_limits_updated_event.RateLimit]
    type: Literal["rate_limits.updated"]

class ResponseCancelEvent(BaseModel):
    event_id: Optional[str]
    response_id: Optional[str]
    type: Literal["response.cancel"]

class _response_create_event:
    class ResponseTool(BaseModel):
        description: Optional[str]
        name: Optional[str]
        parameters: Optional[object]
        type: Optional[Literal["function"]]

    class Response(BaseModel):
        conversation: Union[str, Literal["auto", "none"], None]
        input: Optional[List[ConversationItemWithReference]]
        instructions: Optional[str]
        max_response_output_tokens: Union[int, Literal["inf"], None]
        metadata: Optional[Dict[str, str]]
        modalities: Optional[List[Literal["text", "audio"]]]
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
        temperature: Optional[float]
        tool_choice: Optional[str]
        tools: Optional[List[_response_create_event.ResponseTool]]
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            None,
        ]

class ResponseCreateEvent(BaseModel):
    event_id: Optional[str]
    response: Optional[_response_create_event.Response]
    type: Literal["response.create"]

class _session_update_event:
    class SessionTracingTracingConfiguration(BaseModel):
        group_id: Optional[str]
        metadata: Optional[object]
        workflow_name: Optional[str]

    SessionTracing: TypeAlias = Union[
        Literal["auto"],
        _session_update_event.SessionTracingTracingConfiguration,
    ]

    class SessionClientSecretExpiresAfter(BaseModel):
        anchor: Literal["created_at"]
        seconds: Optional[int]

    class SessionClientSecret(BaseModel):
        expires_after: Optional[_session_update_event.SessionClientSecretExpiresAfter]

    class SessionInputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]

    class SessionInputAudioTranscription(BaseModel):
        language: Optional[str]
        model: Optional[str]
        prompt: Optional[str]

    class SessionTool(BaseModel):
        description: Optional[str]
        name: Optional[str]
        parameters: Optional[object]
        type: Optional[Literal["function"]]

    class SessionTurnDetection(BaseModel):
        create_response: Optional[bool]
        eagerness: Optional[Literal["low", "medium", "high", "auto"]]
        interrupt_response: Optional[bool]
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Optional[Literal["server_vad", "semantic_vad"]]

    class Session(BaseModel):
        client_secret: Optional[_session_update_event.SessionClientSecret]
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
        input_audio_noise_reduction: Optional[_session_update_event.SessionInputAudioNoiseReduction]
        input_audio_transcription: Optional[_session_update_event.SessionInputAudioTranscription]
        instructions: Optional[str]
        max_response_output_tokens: Union[int, Literal["inf"], None]
        modalities: Optional[List[Literal["text", "audio"]]]
        model: Optional[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ]
        ]
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
        speed: Optional[float]
        temperature: Optional[float]
        tool_choice: Optional[str]
        tools: Optional[List[_session_update_event.SessionTool]]
        tracing: Optional[_session_update_event.SessionTracing]
        turn_detection: Optional[_session_update_event.SessionTurnDetection]
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            None,
        ]

class SessionUpdateEvent(BaseModel):
    event_id: Optional[str]
    session: _session_update_event.Session
    type: Literal["session.update"]

class _transcription_session_update:
    class SessionClientSecretExpiresAt(BaseModel):
        anchor: Optional[Literal["created_at"]]
        seconds: Optional[int]

    class SessionClientSecret(BaseModel):
        expires_at: Optional[_transcription_session_update.SessionClientSecretExpiresAt]

    class SessionInputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]

    class SessionInputAudioTranscription(BaseModel):
        language: Optional[str]
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]]
        prompt: Optional[str]

    class SessionTurnDetection(BaseModel):
        create_response: Optional[bool]
        eagerness: Optional[Literal["low", "medium", "high", "auto"]]
        interrupt_response: Optional[bool]
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Optional[Literal["server_vad", "semantic_vad"]]

    class Session(BaseModel):
        client_secret: Optional[_transcription_session_update.SessionClientSecret]
        include: Optional[List[str]]
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
        input_audio_noise_reduction: Optional[
            _transcription_session_update.SessionInputAudioNoiseReduction
        ]
        input_audio_transcription: Optional[
            _transcription_session_update.SessionInputAudioTranscription
        ]
        modalities: Optional[List[Literal["text", "audio"]]]
        turn_detection: Optional[_transcription_session_update.SessionTurnDetection]

class TranscriptionSessionUpdate(BaseModel):
    event_id: Optional[str]
    session: _transcription_session_update.Session
    type: Literal["transcription_session.update"]

class _realtime_client_event:
    class OutputAudioBufferClear(BaseModel):
        event_id: Optional[str]
        type: Literal["output_audio_buffer.clear"]

RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    _realtime_client_event.OutputAudioBufferClear,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
    TranscriptionSessionUpdate,
]

class ResponseCancelEventParam(TypedDict, total=False):
    event_id: str
    response_id: str
    type: Required[Literal["response.cancel"]]

class _response_create_event_param:
    class ResponseTool(TypedDict, total=False):
        description: str
        name: str
        parameters: object
        type: Literal["function"]

    class Response(TypedDict, total=False):
        conversation: Union[str, Literal["auto", "none"]]
        input: Iterable[ConversationItemWithReferenceParam]
        instructions: str
        max_response_output_tokens: Union[int, Literal["inf"]]
        metadata: Optional[Mapping[str, str]]
        modalities: Sequence[Literal["text", "audio"]]
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
        temperature: float
        tool_choice: str
        tools: Iterable[_response_create_event_param.ResponseTool]
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        ]

class ResponseCreateEventParam(TypedDict, total=False):
    event_id: str
    response: _response_create_event_param.Response
    type: Required[Literal["response.create"]]

class _session_update_event_param:
    class SessionTracingTracingConfiguration(TypedDict, total=False):
        group_id: str
        metadata: object
        workflow_name: str

    SessionTracing: TypeAlias = Union[
        Literal["auto"],
        _session_update_event_param.SessionTracingTracingConfiguration,
    ]

    class SessionClientSecretExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["created_at"]]
        seconds: int

    class SessionClientSecret(TypedDict, total=False):
        expires_after: _session_update_event_param.SessionClientSecretExpiresAfter

    class SessionInputAudioNoiseReduction(TypedDict, total=False):
        type: Literal["near_field", "far_field"]

    class SessionInputAudioTranscription(TypedDict, total=False):
        language: str
        model: str
        prompt: str

    class SessionTool(TypedDict, total=False):
        description: str
        name: str
        parameters: object
        type: Literal["function"]

    class SessionTurnDetection(TypedDict, total=False):
        create_response: bool
        eagerness: Literal["low", "medium", "high", "auto"]
        interrupt_response: bool
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Literal["server_vad", "semantic_vad"]

    class Session(TypedDict, total=False):
        client_secret: _session_update_event_param.SessionClientSecret
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
        input_audio_noise_reduction: _session_update_event_param.SessionInputAudioNoiseReduction
        input_audio_transcription: _session_update_event_param.SessionInputAudioTranscription
        instructions: str
        max_response_output_tokens: Union[int, Literal["inf"]]
        modalities: Sequence[Literal["text", "audio"]]
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
        speed: float
        temperature: float
        tool_choice: str
        tools: Iterable[_session_update_event_param.SessionTool]
        tracing: _session_update_event_param.SessionTracing
        turn_detection: _session_update_event_param.SessionTurnDetection
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        ]

class SessionUpdateEventParam(TypedDict, total=False):
    event_id: str
    session: Required[_session_update_event_param.Session]
    type: Required[Literal["session.update"]]

class _transcription_session_update_param:
    class SessionClientSecretExpiresAt(TypedDict, total=False):
        anchor: Literal["created_at"]
        seconds: int

    class SessionClientSecret(TypedDict, total=False):
        expires_at: _transcription_session_update_param.SessionClientSecretExpiresAt

    class SessionInputAudioNoiseReduction(TypedDict, total=False):
        type: Literal["near_field", "far_field"]

    class SessionInputAudioTranscription(TypedDict, total=False):
        language: str
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
        prompt: str

    class SessionTurnDetection(TypedDict, total=False):
        create_response: bool
        eagerness: Literal["low", "medium", "high", "auto"]
        interrupt_response: bool
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Literal["server_vad", "semantic_vad"]

    class Session(TypedDict, total=False):
        client_secret: _transcription_session_update_param.SessionClientSecret
        include: SequenceNotStr[str]
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
        input_audio_noise_reduction: (
            _transcription_session_update_param.SessionInputAudioNoiseReduction
        )
        input_audio_transcription: (
            _transcription_session_update_param.SessionInputAudioTranscription
        )
        modalities: Sequence[Literal["text", "audio"]]
        turn_detection: _transcription_session_update_param.SessionTurnDetection

class TranscriptionSessionUpdateParam(TypedDict, total=False):
    event_id: str
    session: Required[_transcription_session_update_param.Session]
    type: Required[Literal["transcription_session.update"]]

class _realtime_client_event_param:
    class OutputAudioBufferClear(TypedDict, total=False):
        event_id: str
        type: Required[Literal["output_audio_buffer.clear"]]

RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    _realtime_client_event_param.OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]

class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]

class _realtime_response_status:
    class Error(BaseModel):
        code: Optional[str]
        type: Optional[str]
        message: Optional[str]

class RealtimeResponseStatus(BaseModel):
    error: Optional[_realtime_response_status.Error]
    reason: Optional[
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
    ]
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]]

class _realtime_response_usage:
    class InputTokenDetails(BaseModel):
        audio_tokens: Optional[int]
        cached_tokens: Optional[int]
        text_tokens: Optional[int]

    class OutputTokenDetails(BaseModel):
        audio_tokens: Optional[int]
        text_tokens: Optional[int]

class RealtimeResponseUsage(BaseModel):
    input_token_details: Optional[_realtime_response_usage.InputTokenDetails]
    input_tokens: Optional[int]
    output_token_details: Optional[_realtime_response_usage.OutputTokenDetails]
    output_tokens: Optional[int]
    total_tokens: Optional[int]

class RealtimeResponse(BaseModel):
    """An answer within a live session."""

    conversation_id: Optional[str]
    id: Optional[str]
    max_output_tokens: Union[int, Literal["inf"], None]
    metadata: Optional[Dict[str, str]]
    modalities: Optional[List[Literal["text", "audio"]]]
    object: Optional[Literal["realtime.response"]]
    output: Optional[List[ConversationItem]]
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]]
    status_details: Optional[RealtimeResponseStatus]
    temperature: Optional[float]
    usage: Optional[RealtimeResponseUsage]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        None,
    ]

class ResponseAudioDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]

class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]

class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]

class _response_content_part_added_event:
    class Part(BaseModel):
        audio: Optional[str]
        text: Optional[str]
        transcript: Optional[str]
        type: Optional[Literal["text", "audio"]]

class ResponseContentPartAddedEvent(BaseModel):
    """Stream event: a new part of a message begins."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: _response_content_part_added_event.Part
    response_id: str
    type: Literal["response.content_part.added"]

class _response_content_part_done_event:
    class Part(BaseModel):
        audio: Optional[str]
        text: Optional[str]
        transcript: Optional[str]
        type: Optional[Literal["text", "audio"]]

class ResponseContentPartDoneEvent(BaseModel):
    """Stream event: a part of a message is finished."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: _response_content_part_done_event.Part
    response_id: str
    type: Literal["response.content_part.done"]

class ResponseCreatedEvent(BaseModel):
    """Stream event: the response exists and work on it begins."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]

class ResponseDoneEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]

class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """Stream event: a further piece of a function call's arguments."""

    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]

class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """Stream event: a function call's arguments are complete."""

    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]

class ResponseOutputItemAddedEvent(BaseModel):
    """Stream event: a new output item begins."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]

class ResponseOutputItemDoneEvent(BaseModel):
    """Stream event: an output item is finished; carries it whole."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]

class ResponseTextDeltaEvent(BaseModel):
    """Stream event: a further piece of output text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]

class ResponseTextDoneEvent(BaseModel):
    """Stream event: a text part is finished; carries all of it."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]

class _session:
    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str]
        metadata: Optional[object]
        workflow_name: Optional[str]

    Tracing: TypeAlias = Union[Literal["auto"], _session.TracingTracingConfiguration]

    class InputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]

    class InputAudioTranscription(BaseModel):
        language: Optional[str]
        model: Optional[str]
        prompt: Optional[str]

    class Tool(BaseModel):
        description: Optional[str]
        name: Optional[str]
        parameters: Optional[object]
        type: Optional[Literal["function"]]

    class TurnDetection(BaseModel):
        create_response: Optional[bool]
        eagerness: Optional[Literal["low", "medium", "high", "auto"]]
        interrupt_response: Optional[bool]
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Optional[Literal["server_vad", "semantic_vad"]]

class Session(BaseModel):
    id: Optional[str]
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    input_audio_noise_reduction: Optional[_session.InputAudioNoiseReduction]
    input_audio_transcription: Optional[_session.InputAudioTranscription]
    instructions: Optional[str]
    max_response_output_tokens: Union[int, Literal["inf"], None]
    modalities: Optional[List[Literal["text", "audio"]]]
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ]
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    speed: Optional[float]
    temperature: Optional[float]
    tool_choice: Optional[str]
    tools: Optional[List[_session.Tool]]
    tracing: Optional[_session.Tracing]
    turn_detection: Optional[_session.TurnDetection]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        None,
    ]

class SessionCreatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.created"]

class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]

class _transcription_session:
    class ClientSecret(BaseModel):
        expires_at: int
        value: str

    class InputAudioTranscription(BaseModel):
        language: Optional[str]
        model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]]
        prompt: Optional[str]

    class TurnDetection(BaseModel):
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Optional[str]

class TranscriptionSession(BaseModel):
    """A new transcription session, with the token to open it."""

    client_secret: _transcription_session.ClientSecret
    input_audio_format: Optional[str]
    input_audio_transcription: Optional[_transcription_session.InputAudioTranscription]
    modalities: Optional[List[Literal["text", "audio"]]]
    turn_detection: Optional[_transcription_session.TurnDetection]

class TranscriptionSessionUpdatedEvent(BaseModel):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]

class _realtime_server_event:
    class ConversationItemRetrieved(BaseModel):
        event_id: str
        item: ConversationItem
        type: Literal["conversation.item.retrieved"]

    class OutputAudioBufferCleared(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.cleared"]

    class OutputAudioBufferStarted(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.started"]

    class OutputAudioBufferStopped(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.stopped"]

RealtimeServerEvent: TypeAlias = Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    _realtime_server_event.ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdatedEvent,
    _realtime_server_event.OutputAudioBufferStarted,
    _realtime_server_event.OutputAudioBufferStopped,
    _realtime_server_event.OutputAudioBufferCleared,
]

class _session_create_response:
    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str]
        metadata: Optional[object]
        workflow_name: Optional[str]

    Tracing: TypeAlias = Union[
        Literal["auto"],
        _session_create_response.TracingTracingConfiguration,
    ]

    class ClientSecret(BaseModel):
        expires_at: int
        value: str

    class InputAudioTranscription(BaseModel):
        model: Optional[str]

    class Tool(BaseModel):
        description: Optional[str]
        name: Optional[str]
        parameters: Optional[object]
        type: Optional[Literal["function"]]

    class TurnDetection(BaseModel):
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Optional[str]

class SessionCreateResponse(BaseModel):
    """A new session, with the token to open it."""

    client_secret: _session_create_response.ClientSecret
    input_audio_format: Optional[str]
    input_audio_transcription: Optional[_session_create_response.InputAudioTranscription]
    instructions: Optional[str]
    max_response_output_tokens: Union[int, Literal["inf"], None]
    modalities: Optional[List[Literal["text", "audio"]]]
    output_audio_format: Optional[str]
    speed: Optional[float]
    temperature: Optional[float]
    tool_choice: Optional[str]
    tools: Optional[List[_session_create_response.Tool]]
    tracing: Optional[_session_create_response.Tracing]
    turn_detection: Optional[_session_create_response.TurnDetection]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        None,
    ]

class _session_create_params:
    class TracingTracingConfiguration(TypedDict, total=False):
        group_id: str
        metadata: object
        workflow_name: str

    Tracing: TypeAlias = Union[Literal["auto"], _session_create_params.TracingTracingConfiguration]

    class ClientSecretExpiresAfter(TypedDict, total=False):
        anchor: Required[Literal["created_at"]]
        seconds: int

    class ClientSecret(TypedDict, total=False):
        expires_after: _session_create_params.ClientSecretExpiresAfter

    class InputAudioNoiseReduction(TypedDict, total=False):
        type: Literal["near_field", "far_field"]

    class InputAudioTranscription(TypedDict, total=False):
        language: str
        model: str
        prompt: str

    class Tool(TypedDict, total=False):
        description: str
        name: str
        parameters: object
        type: Literal["function"]

    class TurnDetection(TypedDict, total=False):
        create_response: bool
        eagerness: Literal["low", "medium", "high", "auto"]
        interrupt_response: bool
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Literal["server_vad", "semantic_vad"]

class SessionCreateParams(TypedDict, total=False):
    """Create a short-lived token for a live conversation."""

    client_secret: _session_create_params.ClientSecret
    input_audio_transcription: _session_create_params.InputAudioTranscription
    instructions: str
    max_response_output_tokens: Union[int, Literal["inf"]]
    modalities: Sequence[Literal["text", "audio"]]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[_session_create_params.Tool]
    tracing: _session_create_params.Tracing
    turn_detection: _session_create_params.TurnDetection
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: _session_create_params.InputAudioNoiseReduction
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
    ]

class _transcription_session_create_params:
    class ClientSecretExpiresAt(TypedDict, total=False):
        anchor: Literal["created_at"]
        seconds: int

    class ClientSecret(TypedDict, total=False):
        expires_at: _transcription_session_create_params.ClientSecretExpiresAt

    class InputAudioNoiseReduction(TypedDict, total=False):
        type: Literal["near_field", "far_field"]

    class InputAudioTranscription(TypedDict, total=False):
        language: str
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
        prompt: str

    class TurnDetection(TypedDict, total=False):
        create_response: bool
        eagerness: Literal["low", "medium", "high", "auto"]
        interrupt_response: bool
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Literal["server_vad", "semantic_vad"]

class TranscriptionSessionCreateParams(TypedDict, total=False):
    """Create a short-lived token for live transcription."""

    client_secret: _transcription_session_create_params.ClientSecret
    include: SequenceNotStr[str]
    input_audio_transcription: _transcription_session_create_params.InputAudioTranscription
    modalities: Sequence[Literal["text", "audio"]]
    turn_detection: _transcription_session_create_params.TurnDetection
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: _transcription_session_create_params.InputAudioNoiseReduction
