from typing_extensions import Literal, Required, TypedDict
from ..._types import SequenceNotStr
from .realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]

class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a live transcription."""

    audio: RealtimeTranscriptionSessionAudioParam
    include: SequenceNotStr[Literal["item.input_audio_transcription.logprobs"]]
    type: Required[Literal["transcription"]]
