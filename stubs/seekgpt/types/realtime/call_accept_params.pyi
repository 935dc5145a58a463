from typing import Optional, Sequence, Union
from typing_extensions import Literal, Required, TypedDict
from ..responses.response_prompt_param import ResponsePromptParam
from .realtime_audio_config_param import RealtimeAudioConfigParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_param import RealtimeToolsConfigParam
from .realtime_tracing_config_param import RealtimeTracingConfigParam
from .realtime_truncation_param import RealtimeTruncationParam

__all__ = ["CallAcceptParams"]

class CallAcceptParams(TypedDict, total=False):
    """Answer an incoming phone call and configure its session."""

    type: Required[Literal["realtime"]]
    """Kind of session; always `realtime`."""
    audio: RealtimeAudioConfigParam
    """Audio settings: formats, voice, turn detection, noise reduction."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra output, such as `item.input_audio_transcription.logprobs`."""
    instructions: str
    """System message that guides content and manner of speaking."""
    max_output_tokens: Union[int, Literal["inf"]]
    """Ceiling on tokens per answer, tool calls included: 1 to 4096, or `inf` (default)."""
    output_modalities: Sequence[Literal["text", "audio"]]
    """Answer in `audio` with transcript (default) or in `text` only; never both."""
    parallel_tool_calls: bool
    """Let the model issue several tool calls at once; reasoning models only."""
    prompt: Optional[ResponsePromptParam]
    """Saved prompt template to use: its ID, version and variable values."""
    reasoning: RealtimeReasoningParam
    """Reasoning settings, such as `effort`, for models that reason."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Which tool to use: `auto` (default), `none`, `required`, or a particular one."""
    tools: RealtimeToolsConfigParam
    """Functions and MCP servers on offer."""
    tracing: Optional[RealtimeTracingConfigParam]
    """Record a trace: `auto`, your own settings, or None for no trace."""
    truncation: RealtimeTruncationParam
    """What to drop when the context overflows: `auto`, `disabled`, or a ratio to retain."""
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
    """Name of the realtime model."""
