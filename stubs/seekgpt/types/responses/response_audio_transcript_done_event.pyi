from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseAudioTranscriptDoneEvent"]

class ResponseAudioTranscriptDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
