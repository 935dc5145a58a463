from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from .realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]

class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a live transcription."""

    audio: RealtimeTranscriptionSessionAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    type: Required[Literal["transcription"]]
