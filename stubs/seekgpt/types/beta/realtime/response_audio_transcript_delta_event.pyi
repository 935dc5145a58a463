from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ResponseAudioTranscriptDeltaEvent"]

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]
