from typing import Dict, List, Optional, Union
from typing_extensions import Literal
from ...._model import BaseModel
from .conversation_item import ConversationItem
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["RealtimeResponse"]

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
