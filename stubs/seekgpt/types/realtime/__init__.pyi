from . import translations as translations
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from .._literals import (
    _realtime_NoiseReductionType as _NoiseReductionType,
    _realtime_NoiseReductionType2 as _NoiseReductionType2,
    _realtime_RealtimeReasoningEffort as _RealtimeReasoningEffort,
)
from ..audio import TranscriptionLanguage
from ..responses import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp
from ..responses._apart import (
    ResponsePromptParam,
    Tool as _Tool,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
)

class AudioTranscription(BaseModel):
    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]]
    keywords: Optional[List[str]]
    language: Optional[str]
    languages: Optional[List[str]]
    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
        None,
    ]
    prompt: Optional[str]

class AudioTranscriptionParam(TypedDict, total=False):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
    ]
    prompt: str

class _realtime_audio_formats:
    class AudioPCM(BaseModel):
        rate: Optional[Literal[24000]]
        type: Optional[Literal["audio/pcm"]]

    class AudioPCMA(BaseModel):
        type: Optional[Literal["audio/pcma"]]

    class AudioPCMU(BaseModel):
        type: Optional[Literal["audio/pcmu"]]

RealtimeAudioFormats: TypeAlias = Union[
    _realtime_audio_formats.AudioPCM,
    _realtime_audio_formats.AudioPCMU,
    _realtime_audio_formats.AudioPCMA,
]

class RealtimeFunctionTool(BaseModel):
    description: Optional[str]
    name: Optional[str]
    parameters: Optional[object]
    type: Optional[Literal["function"]]

class RealtimeReasoning(BaseModel):
    effort: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]]

class _realtime_truncation_retention_ratio:
    class TokenLimits(BaseModel):
        post_instructions: Optional[int]

class RealtimeTruncationRetentionRatio(BaseModel):
    retention_ratio: float
    token_limits: Optional[_realtime_truncation_retention_ratio.TokenLimits]
    type: Literal["retention_ratio"]

RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]

class _realtime_session_create_response:
    class AudioInputTurnDetectionSemanticVad(BaseModel):
        create_response: Optional[bool]
        eagerness: Optional[Literal["low", "medium", "high", "auto"]]
        interrupt_response: Optional[bool]
        type: Literal["semantic_vad"]

    class AudioInputTurnDetectionServerVad(BaseModel):
        create_response: Optional[bool]
        idle_timeout_ms: Optional[int]
        interrupt_response: Optional[bool]
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Literal["server_vad"]

    AudioInputTurnDetection: TypeAlias = Union[
        _realtime_session_create_response.AudioInputTurnDetectionServerVad,
        _realtime_session_create_response.AudioInputTurnDetectionSemanticVad,
        None,
    ]

    class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    ToolMcpToolAllowedTools: TypeAlias = Union[
        List[str],
        _realtime_session_create_response.ToolMcpToolAllowedToolsMcpToolFilter,
        None,
    ]

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[
            _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways
        ]
        never: Optional[
            _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilterNever
        ]

    ToolMcpToolRequireApproval: TypeAlias = Union[
        _realtime_session_create_response.ToolMcpToolRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class ToolMcpTool(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_realtime_session_create_response.ToolMcpToolAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ]
        defer_loading: Optional[bool]
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_realtime_session_create_response.ToolMcpToolRequireApproval]
        server_description: Optional[str]
        server_label: str
        server_url: Optional[str]
        tunnel_id: Optional[str]
        type: Literal["mcp"]

    Tool: TypeAlias = Union[RealtimeFunctionTool, _realtime_session_create_response.ToolMcpTool]
    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceFunction,
        ToolChoiceMcp,
    ]

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str]
        metadata: Optional[object]
        workflow_name: Optional[str]

    Tracing: TypeAlias = Union[
        Literal["auto"],
        _realtime_session_create_response.TracingTracingConfiguration,
        None,
    ]

    class AudioInputNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]
        strength: Optional[float]

    class AudioInput(BaseModel):
        format: Optional[RealtimeAudioFormats]
        noise_reduction: Optional[_realtime_session_create_response.AudioInputNoiseReduction]
        transcription: Optional[AudioTranscription]
        turn_detection: Optional[_realtime_session_create_response.AudioInputTurnDetection]

    class AudioOutput(BaseModel):
        format: Optional[RealtimeAudioFormats]
        speed: Optional[float]
        voice: Union[
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
            None,
        ]

    class Audio(BaseModel):
        input: Optional[_realtime_session_create_response.AudioInput]
        output: Optional[_realtime_session_create_response.AudioOutput]

class RealtimeSessionCreateResponse(BaseModel):
    audio: Optional[_realtime_session_create_response.Audio]
    expires_at: Optional[int]
    id: str
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]]
    instructions: Optional[str]
    max_output_tokens: Union[int, Literal["inf"], None]
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ]
    object: Literal["realtime.session"]
    output_modalities: Optional[List[Literal["text", "audio"]]]
    prompt: Optional[ResponsePrompt]
    reasoning: Optional[RealtimeReasoning]
    tool_choice: Optional[_realtime_session_create_response.ToolChoice]
    tools: Optional[List[_realtime_session_create_response.Tool]]
    tracing: Optional[_realtime_session_create_response.Tracing]
    truncation: Optional[RealtimeTruncation]
    type: Literal["realtime"]

class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[str]

class _realtime_transcription_session_create_response:
    class AudioInputNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]
        strength: Optional[float]

    class AudioInput(BaseModel):
        format: Optional[RealtimeAudioFormats]
        noise_reduction: Optional[
            _realtime_transcription_session_create_response.AudioInputNoiseReduction
        ]
        transcription: Optional[AudioTranscription]
        turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection]

    class Audio(BaseModel):
        input: Optional[_realtime_transcription_session_create_response.AudioInput]

class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    audio: Optional[_realtime_transcription_session_create_response.Audio]
    expires_at: Optional[int]
    id: str
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]]
    object: str
    type: Literal["transcription"]

class _client_secret_create_response:
    Session: TypeAlias = Union[
        RealtimeSessionCreateResponse,
        RealtimeTranscriptionSessionCreateResponse,
    ]

class ClientSecretCreateResponse(BaseModel):
    """A short-lived token, when it expires, and the session it opens."""

    expires_at: int
    session: _client_secret_create_response.Session
    value: str

class _conversation_created_event:
    class Conversation(BaseModel):
        id: Optional[str]
        object: Optional[Literal["realtime.conversation"]]

class ConversationCreatedEvent(BaseModel):
    conversation: _conversation_created_event.Conversation
    event_id: str
    type: Literal["conversation.created"]

class _realtime_conversation_item_assistant_message:
    class Content(BaseModel):
        audio: Optional[str]
        text: Optional[str]
        transcript: Optional[str]
        type: Optional[Literal["output_text", "output_audio"]]

class RealtimeConversationItemAssistantMessage(BaseModel):
    content: List[_realtime_conversation_item_assistant_message.Content]
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    role: Literal["assistant"]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["message"]

class RealtimeConversationItemFunctionCall(BaseModel):
    arguments: str
    call_id: Optional[str]
    id: Optional[str]
    name: str
    object: Optional[Literal["realtime.item"]]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["function_call"]

class RealtimeConversationItemFunctionCallOutput(BaseModel):
    call_id: str
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    output: str
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["function_call_output"]

class _realtime_conversation_item_system_message:
    class Content(BaseModel):
        text: Optional[str]
        type: Optional[Literal["input_text"]]

class RealtimeConversationItemSystemMessage(BaseModel):
    content: List[_realtime_conversation_item_system_message.Content]
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    role: Literal["system"]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["message"]

class _realtime_conversation_item_user_message:
    class Content(BaseModel):
        audio: Optional[str]
        detail: Optional[Literal["auto", "low", "high"]]
        image_url: Optional[str]
        text: Optional[str]
        transcript: Optional[str]
        type: Optional[Literal["input_text", "input_audio", "input_image"]]

class RealtimeConversationItemUserMessage(BaseModel):
    content: List[_realtime_conversation_item_user_message.Content]
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    role: Literal["user"]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["message"]

class RealtimeMcpApprovalRequest(BaseModel):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]

class RealtimeMcpApprovalResponse(BaseModel):
    approval_request_id: str
    approve: bool
    id: str
    reason: Optional[str]
    type: Literal["mcp_approval_response"]

class _realtime_mcp_list_tools:
    class Tool(BaseModel):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: object
        name: str

class RealtimeMcpListTools(BaseModel):
    id: Optional[str]
    server_label: str
    tools: List[_realtime_mcp_list_tools.Tool]
    type: Literal["mcp_list_tools"]

class RealtimeMcpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["protocol_error"]

class RealtimeMcpToolExecutionError(BaseModel):
    message: str
    type: Literal["tool_execution_error"]

class RealtimeMcphttpError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]

class _realtime_mcp_tool_call:
    Error: TypeAlias = Union[
        RealtimeMcpProtocolError,
        RealtimeMcpToolExecutionError,
        RealtimeMcphttpError,
        None,
    ]

class RealtimeMcpToolCall(BaseModel):
    approval_request_id: Optional[str]
    arguments: str
    error: Optional[_realtime_mcp_tool_call.Error]
    id: str
    name: str
    output: Optional[str]
    server_label: str
    type: Literal["mcp_call"]

ConversationItem: TypeAlias = Union[
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpToolCall,
    RealtimeMcpApprovalRequest,
]

class _realtime_conversation_item_assistant_message_param:
    class Content(TypedDict, total=False):
        audio: str
        text: str
        transcript: str
        type: Literal["output_text", "output_audio"]

class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    content: Required[Iterable[_realtime_conversation_item_assistant_message_param.Content]]
    id: str
    object: Literal["realtime.item"]
    role: Required[Literal["assistant"]]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["message"]]

class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    id: str
    object: Literal["realtime.item"]
    output: Required[str]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["function_call_output"]]

class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    call_id: str
    id: str
    name: Required[str]
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["function_call"]]

class _realtime_conversation_item_system_message_param:
    class Content(TypedDict, total=False):
        text: str
        type: Literal["input_text"]

class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    content: Required[Iterable[_realtime_conversation_item_system_message_param.Content]]
    id: str
    object: Literal["realtime.item"]
    role: Required[Literal["system"]]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["message"]]

class _realtime_conversation_item_user_message_param:
    class Content(TypedDict, total=False):
        audio: str
        detail: Literal["auto", "low", "high"]
        image_url: str
        text: str
        transcript: str
        type: Literal["input_text", "input_audio", "input_image"]

class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    content: Required[Iterable[_realtime_conversation_item_user_message_param.Content]]
    id: str
    object: Literal["realtime.item"]
    role: Required[Literal["user"]]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["message"]]

class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    arguments: Required[str]
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]

class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    id: Required[str]
    reason: Optional[str]
    type: Required[Literal["mcp_approval_response"]]

class _realtime_mcp_list_tools_param:
    class Tool(TypedDict, total=False):
        annotations: Optional[object]
        description: Optional[str]
        input_schema: Required[object]
        name: Required[str]

class RealtimeMcpListToolsParam(TypedDict, total=False):
    id: str
    server_label: Required[str]
    tools: Required[Iterable[_realtime_mcp_list_tools_param.Tool]]
    type: Required[Literal["mcp_list_tools"]]

class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]

class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    message: Required[str]
    type: Required[Literal["tool_execution_error"]]

class RealtimeMcphttpErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]

class _realtime_mcp_tool_call_param:
    Error: TypeAlias = Union[
        RealtimeMcpProtocolErrorParam,
        RealtimeMcpToolExecutionErrorParam,
        RealtimeMcphttpErrorParam,
        None,
    ]

class RealtimeMcpToolCallParam(TypedDict, total=False):
    approval_request_id: Optional[str]
    arguments: Required[str]
    error: Optional[_realtime_mcp_tool_call_param.Error]
    id: Required[str]
    name: Required[str]
    output: Optional[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]

ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]

class ConversationItemAdded(BaseModel):
    event_id: str
    item: ConversationItem
    previous_item_id: Optional[str]
    type: Literal["conversation.item.added"]

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

class ConversationItemDone(BaseModel):
    event_id: str
    item: ConversationItem
    previous_item_id: Optional[str]
    type: Literal["conversation.item.done"]

class LogProbProperties(BaseModel):
    bytes: List[int]
    logprob: float
    token: str

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

class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    languages: Optional[List[TranscriptionLanguage]]
    logprobs: Optional[List[LogProbProperties]]
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: _conversation_item_input_audio_transcription_completed_event.Usage

class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    content_index: Optional[int]
    delta: Optional[str]
    event_id: str
    item_id: str
    logprobs: Optional[List[LogProbProperties]]
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

class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    content_index: int
    end: float
    event_id: str
    id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]

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

class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]

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

class InputAudioBufferTimeoutTriggered(BaseModel):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]

class McpListToolsCompleted(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]

class McpListToolsFailed(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]

class McpListToolsInProgress(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]

class OutputAudioBufferClearEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["output_audio_buffer.clear"]

class OutputAudioBufferClearEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]

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

class _realtime_audio_input_turn_detection:
    class SemanticVad(BaseModel):
        create_response: Optional[bool]
        eagerness: Optional[Literal["low", "medium", "high", "auto"]]
        interrupt_response: Optional[bool]
        type: Literal["semantic_vad"]

    class ServerVad(BaseModel):
        create_response: Optional[bool]
        idle_timeout_ms: Optional[int]
        interrupt_response: Optional[bool]
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Literal["server_vad"]

RealtimeAudioInputTurnDetection: TypeAlias = Union[
    _realtime_audio_input_turn_detection.ServerVad,
    _realtime_audio_input_turn_detection.SemanticVad,
    None,
]

class _realtime_audio_config_input:
    class NoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]
        strength: Optional[float]

class RealtimeAudioConfigInput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    noise_reduction: Optional[_realtime_audio_config_input.NoiseReduction]
    transcription: Optional[AudioTranscription]
    turn_detection: Optional[RealtimeAudioInputTurnDetection]

class _realtime_audio_config_output:
    class VoiceID(BaseModel):
        id: str

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
        _realtime_audio_config_output.VoiceID,
    ]

class RealtimeAudioConfigOutput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    speed: Optional[float]
    voice: Optional[_realtime_audio_config_output.Voice]

class RealtimeAudioConfig(BaseModel):
    input: Optional[RealtimeAudioConfigInput]
    output: Optional[RealtimeAudioConfigOutput]

class _realtime_audio_formats_param:
    class AudioPCM(TypedDict, total=False):
        rate: Literal[24000]
        type: Literal["audio/pcm"]

    class AudioPCMA(TypedDict, total=False):
        type: Literal["audio/pcma"]

    class AudioPCMU(TypedDict, total=False):
        type: Literal["audio/pcmu"]

RealtimeAudioFormatsParam: TypeAlias = Union[
    _realtime_audio_formats_param.AudioPCM,
    _realtime_audio_formats_param.AudioPCMU,
    _realtime_audio_formats_param.AudioPCMA,
]

class _realtime_audio_input_turn_detection_param:
    class SemanticVad(TypedDict, total=False):
        create_response: bool
        eagerness: Literal["low", "medium", "high", "auto"]
        interrupt_response: bool
        type: Required[Literal["semantic_vad"]]

    class ServerVad(TypedDict, total=False):
        create_response: bool
        idle_timeout_ms: Optional[int]
        interrupt_response: bool
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Required[Literal["server_vad"]]

RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[
    _realtime_audio_input_turn_detection_param.ServerVad,
    _realtime_audio_input_turn_detection_param.SemanticVad,
    None,
]

class _realtime_audio_config_input_param:
    class NoiseReduction(TypedDict, total=False):
        type: Literal["near_field", "far_field"]
        strength: float

class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: _realtime_audio_config_input_param.NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam]

class _realtime_audio_config_output_param:
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
        _realtime_audio_config_output_param.VoiceID,
    ]

class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: _realtime_audio_config_output_param.Voice

class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam

class ResponseCancelEvent(BaseModel):
    event_id: Optional[str]
    response_id: Optional[str]
    type: Literal["response.cancel"]

class _realtime_response_create_audio_output:
    class OutputVoiceID(BaseModel):
        id: str

    OutputVoice: TypeAlias = Union[
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
        _realtime_response_create_audio_output.OutputVoiceID,
    ]

    class Output(BaseModel):
        format: Optional[RealtimeAudioFormats]
        voice: Optional[_realtime_response_create_audio_output.OutputVoice]

class RealtimeResponseCreateAudioOutput(BaseModel):
    output: Optional[_realtime_response_create_audio_output.Output]

class _realtime_response_create_mcp_tool:
    class AllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    AllowedTools: TypeAlias = Union[
        List[str],
        _realtime_response_create_mcp_tool.AllowedToolsMcpToolFilter,
        None,
    ]

    class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class RequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[
            _realtime_response_create_mcp_tool.RequireApprovalMcpToolApprovalFilterAlways
        ]
        never: Optional[
            _realtime_response_create_mcp_tool.RequireApprovalMcpToolApprovalFilterNever
        ]

    RequireApproval: TypeAlias = Union[
        _realtime_response_create_mcp_tool.RequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

class RealtimeResponseCreateMcpTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[_realtime_response_create_mcp_tool.AllowedTools]
    authorization: Optional[str]
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ]
    defer_loading: Optional[bool]
    headers: Optional[Dict[str, str]]
    require_approval: Optional[_realtime_response_create_mcp_tool.RequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]
    type: Literal["mcp"]

class _realtime_response_create_params:
    Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceFunction,
        ToolChoiceMcp,
    ]

class RealtimeResponseCreateParams(BaseModel):
    audio: Optional[RealtimeResponseCreateAudioOutput]
    conversation: Union[str, Literal["auto", "none"], None]
    input: Optional[List[ConversationItem]]
    instructions: Optional[str]
    max_output_tokens: Union[int, Literal["inf"], None]
    metadata: Optional[Dict[str, str]]
    output_modalities: Optional[List[Literal["text", "audio"]]]
    parallel_tool_calls: Optional[bool]
    prompt: Optional[ResponsePrompt]
    reasoning: Optional[RealtimeReasoning]
    tool_choice: Optional[_realtime_response_create_params.ToolChoice]
    tools: Optional[List[_realtime_response_create_params.Tool]]

class ResponseCreateEvent(BaseModel):
    event_id: Optional[str]
    response: Optional[RealtimeResponseCreateParams]
    type: Literal["response.create"]

RealtimeToolChoiceConfig: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceFunction,
    ToolChoiceMcp,
]

class _realtime_tools_config_union:
    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    McpAllowedTools: TypeAlias = Union[
        List[str],
        _realtime_tools_config_union.McpAllowedToolsMcpToolFilter,
        None,
    ]

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool]
        tool_names: Optional[List[str]]

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[_realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilterAlways]
        never: Optional[_realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilterNever]

    McpRequireApproval: TypeAlias = Union[
        _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class Mcp(BaseModel):
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_realtime_tools_config_union.McpAllowedTools]
        authorization: Optional[str]
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ]
        defer_loading: Optional[bool]
        headers: Optional[Dict[str, str]]
        require_approval: Optional[_realtime_tools_config_union.McpRequireApproval]
        server_description: Optional[str]
        server_label: str
        server_url: Optional[str]
        tunnel_id: Optional[str]
        type: Literal["mcp"]

RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, _realtime_tools_config_union.Mcp]

class _realtime_tracing_config:
    class TracingConfiguration(BaseModel):
        group_id: Optional[str]
        metadata: Optional[object]
        workflow_name: Optional[str]

RealtimeTracingConfig: TypeAlias = Union[
    Literal["auto"],
    _realtime_tracing_config.TracingConfiguration,
    None,
]

class RealtimeSessionCreateRequest(BaseModel):
    """Settings of a live conversation."""

    audio: Optional[RealtimeAudioConfig]
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]]
    instructions: Optional[str]
    max_output_tokens: Union[int, Literal["inf"], None]
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ]
    output_modalities: Optional[List[Literal["text", "audio"]]]
    parallel_tool_calls: Optional[bool]
    prompt: Optional[ResponsePrompt]
    reasoning: Optional[RealtimeReasoning]
    tool_choice: Optional[RealtimeToolChoiceConfig]
    tools: Optional[List[RealtimeToolsConfigUnion]]
    tracing: Optional[RealtimeTracingConfig]
    truncation: Optional[RealtimeTruncation]
    type: Literal["realtime"]

class _realtime_transcription_session_audio_input:
    class NoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]]
        strength: Optional[float]

class RealtimeTranscriptionSessionAudioInput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    noise_reduction: Optional[_realtime_transcription_session_audio_input.NoiseReduction]
    transcription: Optional[AudioTranscription]
    turn_detection: Optional[RealtimeAudioInputTurnDetection]

class RealtimeTranscriptionSessionAudio(BaseModel):
    input: Optional[RealtimeTranscriptionSessionAudioInput]

class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """Settings of a live transcription."""

    audio: Optional[RealtimeTranscriptionSessionAudio]
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]]
    type: Literal["transcription"]

class _session_update_event:
    Session: TypeAlias = Union[
        RealtimeSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequest,
    ]

class SessionUpdateEvent(BaseModel):
    event_id: Optional[str]
    session: _session_update_event.Session
    type: Literal["session.update"]

RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
]

class ResponseCancelEventParam(TypedDict, total=False):
    event_id: str
    response_id: str
    type: Required[Literal["response.cancel"]]

class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]

class RealtimeReasoningParam(TypedDict, total=False):
    effort: Literal["minimal", "low", "medium", "high", "xhigh"]

class _realtime_response_create_audio_output_param:
    class OutputVoiceID(TypedDict, total=False):
        id: Required[str]

    OutputVoice: TypeAlias = Union[
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
        _realtime_response_create_audio_output_param.OutputVoiceID,
    ]

    class Output(TypedDict, total=False):
        format: RealtimeAudioFormatsParam
        voice: _realtime_response_create_audio_output_param.OutputVoice

class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: _realtime_response_create_audio_output_param.Output

class _realtime_response_create_mcp_tool_param:
    class AllowedToolsMcpToolFilter(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    AllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _realtime_response_create_mcp_tool_param.AllowedToolsMcpToolFilter,
        None,
    ]

    class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilterAlways
        never: _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilterNever

    RequireApproval: TypeAlias = Union[
        _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[_realtime_response_create_mcp_tool_param.AllowedTools]
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: Optional[Mapping[str, str]]
    require_approval: Optional[_realtime_response_create_mcp_tool_param.RequireApproval]
    server_description: str
    server_label: Required[str]
    server_url: str
    tunnel_id: str
    type: Required[Literal["mcp"]]

class _realtime_response_create_params_param:
    Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]
    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
    ]

class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: Union[str, Literal["auto", "none"]]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    metadata: Optional[Mapping[str, str]]
    output_modalities: Sequence[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: _realtime_response_create_params_param.ToolChoice
    tools: Iterable[_realtime_response_create_params_param.Tool]

class ResponseCreateEventParam(TypedDict, total=False):
    event_id: str
    response: RealtimeResponseCreateParamsParam
    type: Required[Literal["response.create"]]

RealtimeToolChoiceConfigParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
]

class _realtime_tools_config_param:
    class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    McpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _realtime_tools_config_param.McpAllowedToolsMcpToolFilter,
    ]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _realtime_tools_config_param.McpRequireApprovalMcpToolApprovalFilterAlways
        never: _realtime_tools_config_param.McpRequireApprovalMcpToolApprovalFilterNever

    McpRequireApproval: TypeAlias = Union[
        _realtime_tools_config_param.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
    ]

    class Mcp(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_realtime_tools_config_param.McpAllowedTools]
        authorization: str
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        defer_loading: bool
        headers: Optional[Mapping[str, str]]
        require_approval: Optional[_realtime_tools_config_param.McpRequireApproval]
        server_description: str
        server_label: Required[str]
        server_url: str
        tunnel_id: str
        type: Required[Literal["mcp"]]

_RealtimeToolsConfigParamItem: TypeAlias = Union[
    RealtimeFunctionToolParam,
    _realtime_tools_config_param.Mcp,
]
RealtimeToolsConfigParam: TypeAlias = List[_RealtimeToolsConfigParamItem]

class _realtime_tracing_config_param:
    class TracingConfiguration(TypedDict, total=False):
        group_id: str
        metadata: object
        workflow_name: str

RealtimeTracingConfigParam: TypeAlias = Union[
    Literal["auto"],
    _realtime_tracing_config_param.TracingConfiguration,
    None,
]

class _realtime_truncation_retention_ratio_param:
    class TokenLimits(TypedDict, total=False):
        post_instructions: int

class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    retention_ratio: Required[float]
    token_limits: _realtime_truncation_retention_ratio_param.TokenLimits
    type: Required[Literal["retention_ratio"]]

RealtimeTruncationParam: TypeAlias = Union[
    Literal["auto", "disabled"],
    RealtimeTruncationRetentionRatioParam,
]

class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    audio: RealtimeAudioConfigParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]
    output_modalities: Sequence[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[_RealtimeToolsConfigParamItem]
    tracing: Optional[RealtimeTracingConfigParam]
    truncation: RealtimeTruncationParam
    type: Required[Literal["realtime"]]

class _realtime_transcription_session_audio_input_turn_detection_param:
    class SemanticVad(TypedDict, total=False):
        create_response: bool
        eagerness: Literal["low", "medium", "high", "auto"]
        interrupt_response: bool
        type: Required[Literal["semantic_vad"]]

    class ServerVad(TypedDict, total=False):
        create_response: bool
        idle_timeout_ms: Optional[int]
        interrupt_response: bool
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Required[Literal["server_vad"]]

RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[
    _realtime_transcription_session_audio_input_turn_detection_param.ServerVad,
    _realtime_transcription_session_audio_input_turn_detection_param.SemanticVad,
    None,
]

class _realtime_transcription_session_audio_input_param:
    class NoiseReduction(TypedDict, total=False):
        type: _NoiseReductionType
        strength: float

class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: _realtime_transcription_session_audio_input_param.NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]

class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam

class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a live transcription."""

    audio: RealtimeTranscriptionSessionAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    type: Required[Literal["transcription"]]

class _session_update_event_param:
    Session: TypeAlias = Union[
        RealtimeSessionCreateRequestParam,
        RealtimeTranscriptionSessionCreateRequestParam,
    ]

class SessionUpdateEventParam(TypedDict, total=False):
    event_id: str
    session: Required[_session_update_event_param.Session]
    type: Required[Literal["session.update"]]

RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]

class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str

class RealtimeError(BaseModel):
    """An error within a live session; the session usually stays open."""

    code: Optional[str]
    event_id: Optional[str]
    message: str
    param: Optional[str]
    type: str

class RealtimeErrorEvent(BaseModel):
    error: RealtimeError
    event_id: str
    type: Literal["error"]

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

class _realtime_response_usage_input_token_details:
    class CachedTokensDetails(BaseModel):
        audio_tokens: Optional[int]
        image_tokens: Optional[int]
        text_tokens: Optional[int]

class RealtimeResponseUsageInputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    cached_tokens: Optional[int]
    cached_tokens_details: Optional[
        _realtime_response_usage_input_token_details.CachedTokensDetails
    ]
    image_tokens: Optional[int]
    text_tokens: Optional[int]

class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    text_tokens: Optional[int]

class RealtimeResponseUsage(BaseModel):
    input_token_details: Optional[RealtimeResponseUsageInputTokenDetails]
    input_tokens: Optional[int]
    output_token_details: Optional[RealtimeResponseUsageOutputTokenDetails]
    output_tokens: Optional[int]
    total_tokens: Optional[int]

class _realtime_response:
    class AudioOutput(BaseModel):
        format: Optional[RealtimeAudioFormats]
        voice: Union[
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
            None,
        ]

    class Audio(BaseModel):
        output: Optional[_realtime_response.AudioOutput]

class RealtimeResponse(BaseModel):
    """An answer within a live session."""

    audio: Optional[_realtime_response.Audio]
    conversation_id: Optional[str]
    id: Optional[str]
    max_output_tokens: Union[int, Literal["inf"], None]
    metadata: Optional[Dict[str, str]]
    object: Optional[Literal["realtime.response"]]
    output: Optional[List[ConversationItem]]
    output_modalities: Optional[List[Literal["text", "audio"]]]
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]]
    status_details: Optional[RealtimeResponseStatus]
    usage: Optional[RealtimeResponseUsage]

class ResponseAudioDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]

class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]

class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]

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
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]

class ResponseMcpCallArgumentsDelta(BaseModel):
    delta: str
    event_id: str
    item_id: str
    obfuscation: Optional[str]
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]

class ResponseMcpCallArgumentsDone(BaseModel):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]

class ResponseMcpCallCompleted(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]

class ResponseMcpCallFailed(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]

class ResponseMcpCallInProgress(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]

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
    type: Literal["response.output_text.delta"]

class ResponseTextDoneEvent(BaseModel):
    """Stream event: a text part is finished; carries all of it."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]

class _session_created_event:
    Session: TypeAlias = Union[
        RealtimeSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequest,
    ]

class SessionCreatedEvent(BaseModel):
    event_id: str
    session: _session_created_event.Session
    type: Literal["session.created"]

class _session_updated_event:
    Session: TypeAlias = Union[
        RealtimeSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequest,
    ]

class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: _session_updated_event.Session
    type: Literal["session.updated"]

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
    RealtimeErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
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
    _realtime_server_event.OutputAudioBufferStarted,
    _realtime_server_event.OutputAudioBufferStopped,
    _realtime_server_event.OutputAudioBufferCleared,
    ConversationItemAdded,
    ConversationItemDone,
    InputAudioBufferTimeoutTriggered,
    ConversationItemInputAudioTranscriptionSegment,
    McpListToolsInProgress,
    McpListToolsCompleted,
    McpListToolsFailed,
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallInProgress,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
]
RealtimeToolsConfig: TypeAlias = List[RealtimeToolsConfigUnion]

class _realtime_tools_config_union_param:
    class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    McpAllowedTools: TypeAlias = Union[
        SequenceNotStr[str],
        _realtime_tools_config_union_param.McpAllowedToolsMcpToolFilter,
        None,
    ]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
        read_only: bool
        tool_names: SequenceNotStr[str]

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
        always: _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilterAlways
        never: _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilterNever

    McpRequireApproval: TypeAlias = Union[
        _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilter,
        Literal["always", "never"],
        None,
    ]

    class Mcp(TypedDict, total=False):
        allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
        allowed_tools: Optional[_realtime_tools_config_union_param.McpAllowedTools]
        authorization: str
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        defer_loading: bool
        headers: Optional[Mapping[str, str]]
        require_approval: Optional[_realtime_tools_config_union_param.McpRequireApproval]
        server_description: str
        server_label: Required[str]
        server_url: str
        tunnel_id: str
        type: Required[Literal["mcp"]]

RealtimeToolsConfigUnionParam: TypeAlias = Union[
    RealtimeFunctionToolParam,
    _realtime_tools_config_union_param.Mcp,
]

class _realtime_transcription_session_audio_input_turn_detection:
    class SemanticVad(BaseModel):
        create_response: Optional[bool]
        eagerness: Optional[Literal["low", "medium", "high", "auto"]]
        interrupt_response: Optional[bool]
        type: Literal["semantic_vad"]

    class ServerVad(BaseModel):
        create_response: Optional[bool]
        idle_timeout_ms: Optional[int]
        interrupt_response: Optional[bool]
        prefix_padding_ms: Optional[int]
        silence_duration_ms: Optional[int]
        threshold: Optional[float]
        type: Literal["server_vad"]

RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Union[
    _realtime_transcription_session_audio_input_turn_detection.ServerVad,
    _realtime_transcription_session_audio_input_turn_detection.SemanticVad,
    None,
]

class _realtime_translation_session:
    class AudioInputNoiseReduction(BaseModel):
        type: _NoiseReductionType2
        strength: Optional[float]

    class AudioInputTranscription(BaseModel):
        model: str

    class AudioInput(BaseModel):
        transcription: Optional[_realtime_translation_session.AudioInputTranscription]
        noise_reduction: Optional[_realtime_translation_session.AudioInputNoiseReduction]

    class AudioOutput(BaseModel):
        language: Optional[str]

    class Audio(BaseModel):
        input: Optional[_realtime_translation_session.AudioInput]
        output: Optional[_realtime_translation_session.AudioOutput]

class RealtimeTranslationSession(BaseModel):
    id: str
    type: Literal["translation"]
    expires_at: int
    model: str
    audio: _realtime_translation_session.Audio

class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """The secret, when it expires, and the settings of its sessions."""

    value: str
    expires_at: int
    session: RealtimeTranslationSession

class _realtime_translation_session_create_request_param:
    class AudioInputNoiseReduction(TypedDict, total=False):
        type: Required[_NoiseReductionType]
        strength: float

    class AudioInputTranscription(TypedDict, total=False):
        model: Required[str]

    class AudioInput(TypedDict, total=False):
        transcription: Optional[
            _realtime_translation_session_create_request_param.AudioInputTranscription
        ]
        noise_reduction: Optional[
            _realtime_translation_session_create_request_param.AudioInputNoiseReduction
        ]

    class AudioOutput(TypedDict, total=False):
        language: str

    class Audio(TypedDict, total=False):
        input: _realtime_translation_session_create_request_param.AudioInput
        output: _realtime_translation_session_create_request_param.AudioOutput

class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    model: Required[str]
    audio: _realtime_translation_session_create_request_param.Audio

class _realtime_translation_session_update_request:
    class AudioInputNoiseReduction(BaseModel):
        type: _NoiseReductionType2
        strength: Optional[float]

    class AudioInputTranscription(BaseModel):
        model: str

    class AudioInput(BaseModel):
        transcription: Optional[
            _realtime_translation_session_update_request.AudioInputTranscription
        ]
        noise_reduction: Optional[
            _realtime_translation_session_update_request.AudioInputNoiseReduction
        ]

    class AudioOutput(BaseModel):
        language: Optional[str]

    class Audio(BaseModel):
        input: Optional[_realtime_translation_session_update_request.AudioInput]
        output: Optional[_realtime_translation_session_update_request.AudioOutput]

class RealtimeTranslationSessionUpdateRequest(BaseModel):
    audio: Optional[_realtime_translation_session_update_request.Audio]

class RealtimeTranslationSessionUpdateEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["session.update"]
    session: RealtimeTranslationSessionUpdateRequest

class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["session.input_audio_buffer.append"]
    audio: str

class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]

class RealtimeTranslationSessionCloseEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["session.close"]

class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["session.close"]]

RealtimeTranslationClientEvent: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
]

class RealtimeTranslationSessionCreatedEvent(BaseModel):
    event_id: str
    type: Literal["session.created"]
    session: RealtimeTranslationSession

class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    event_id: str
    type: Literal["session.updated"]
    session: RealtimeTranslationSession

class RealtimeTranslationSessionClosedEvent(BaseModel):
    event_id: str
    type: Literal["session.closed"]

class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    event_id: str
    type: Literal["session.input_transcript.delta"]
    delta: str
    elapsed_ms: Optional[int]

class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    event_id: str
    type: Literal["session.output_transcript.delta"]
    delta: str
    elapsed_ms: Optional[int]

class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.delta"]
    delta: str
    sample_rate: Optional[int]
    channels: Optional[int]
    format: Optional[Literal["pcm16"]]
    elapsed_ms: Optional[int]

RealtimeTranslationServerEvent: TypeAlias = Union[
    RealtimeErrorEvent,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
]

class _realtime_translation_session_update_request_param:
    class AudioInputNoiseReduction(TypedDict, total=False):
        type: Required[_NoiseReductionType]
        strength: float

    class AudioInputTranscription(TypedDict, total=False):
        model: Required[str]

    class AudioInput(TypedDict, total=False):
        transcription: Optional[
            _realtime_translation_session_update_request_param.AudioInputTranscription
        ]
        noise_reduction: Optional[
            _realtime_translation_session_update_request_param.AudioInputNoiseReduction
        ]

    class AudioOutput(TypedDict, total=False):
        language: str

    class Audio(TypedDict, total=False):
        input: _realtime_translation_session_update_request_param.AudioInput
        output: _realtime_translation_session_update_request_param.AudioOutput

class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: _realtime_translation_session_update_request_param.Audio

class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeTranslationSessionUpdateRequestParam]

ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]

class ResponseItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["item_reference"]]

class _realtime_response_create_params_with_references_param:
    ToolChoice: TypeAlias = Union[
        Literal["none", "auto", "required"],
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
    ]

class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: Union[str, Literal["auto", "none"]]
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    metadata: Optional[Mapping[str, str]]
    output_modalities: Sequence[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: _realtime_response_create_params_with_references_param.ToolChoice
    tools: Iterable[_Tool]

RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]

class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam
    type: Required[Literal["response.create"]]

class ResponseItemReference(BaseModel):
    id: str
    type: Literal["item_reference"]

class CallCreateParams(TypedDict, total=False):
    """Start a WebRTC call and get the SDP answer."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam

class CallAcceptParams(TypedDict, total=False):
    """Answer an incoming phone call and configure its session."""

    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
    output_modalities: Sequence[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: Iterable[_RealtimeToolsConfigParamItem]
    tracing: Optional[RealtimeTracingConfigParam]
    truncation: RealtimeTruncationParam
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]

class CallReferParams(TypedDict, total=False):
    """Transfer a phone call to another destination."""

    target_uri: Required[str]

class CallRejectParams(TypedDict, total=False):
    """Refuse an incoming phone call."""

    status_code: int

class _client_secret_create_params:
    Session: TypeAlias = Union[
        RealtimeSessionCreateRequestParam,
        RealtimeTranscriptionSessionCreateRequestParam,
    ]

    class ExpiresAfter(TypedDict, total=False):
        anchor: Literal["created_at"]
        seconds: int

class ClientSecretCreateParams(TypedDict, total=False):
    """Create a short-lived token for opening live sessions from a client app."""

    expires_after: _client_secret_create_params.ExpiresAfter
    session: _client_secret_create_params.Session

NoiseReductionType = _NoiseReductionType
NoiseReductionType2 = _NoiseReductionType2
RealtimeReasoningEffort = _RealtimeReasoningEffort
