from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..responses.response_prompt import ResponsePrompt
from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from .audio_transcription import AudioTranscription
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_function_tool import RealtimeFunctionTool
from .realtime_reasoning import RealtimeReasoning
from .realtime_truncation import RealtimeTruncation

__all__ = [
    "AudioInputTurnDetection",
    "Tool",
    "ToolChoice",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolRequireApproval",
    "Tracing",
    "RealtimeSessionCreateResponse",
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetectionSemanticVad",
    "AudioInputTurnDetectionServerVad",
    "AudioOutput",
    "ToolMcpTool",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "TracingTracingConfiguration",
]
AudioInputTurnDetection: TypeAlias = Union[
    AudioInputTurnDetectionServerVad,
    AudioInputTurnDetectionSemanticVad,
    None,
]
Tool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceFunction,
    ToolChoiceMcp,
]
ToolMcpToolAllowedTools: TypeAlias = Union[List[str], ToolMcpToolAllowedToolsMcpToolFilter, None]
ToolMcpToolRequireApproval: TypeAlias = Union[
    ToolMcpToolRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]
Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration, None]

class RealtimeSessionCreateResponse(BaseModel):
    audio: Optional[Audio]
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
    tool_choice: Optional[ToolChoice]
    tools: Optional[List[Tool]]
    tracing: Optional[Tracing]
    truncation: Optional[RealtimeTruncation]
    type: Literal["realtime"]

class Audio(BaseModel):
    input: Optional[AudioInput]
    output: Optional[AudioOutput]

class AudioInput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    noise_reduction: Optional[AudioInputNoiseReduction]
    transcription: Optional[AudioTranscription]
    turn_detection: Optional[AudioInputTurnDetection]

class AudioInputNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]]

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
        ],
        None,
    ]

class ToolMcpTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[ToolMcpToolAllowedTools]
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
    require_approval: Optional[ToolMcpToolRequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]
    type: Literal["mcp"]

class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways]
    never: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterNever]

class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class TracingTracingConfiguration(BaseModel):
    group_id: Optional[str]
    metadata: Optional[object]
    workflow_name: Optional[str]
