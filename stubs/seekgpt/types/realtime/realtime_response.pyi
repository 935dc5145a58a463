from typing import Dict, List, Optional, Union
from typing_extensions import Literal
from ..._model import BaseModel
from .conversation_item import ConversationItem
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["RealtimeResponse", "Audio", "AudioOutput"]

class RealtimeResponse(BaseModel):
    """An answer within a live session."""

    audio: Optional[Audio]
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

class Audio(BaseModel):
    output: Optional[AudioOutput]

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
        ],
        None,
    ]
