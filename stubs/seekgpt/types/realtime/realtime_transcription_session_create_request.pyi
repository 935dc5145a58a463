from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]

class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """Settings of a live transcription."""

    audio: Optional[RealtimeTranscriptionSessionAudio]
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]]
    type: Literal["transcription"]
