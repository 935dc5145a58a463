from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseAudioTranscriptDeltaEvent"]

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
