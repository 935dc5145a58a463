from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ResponseAudioTranscriptDoneEvent"]

class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]
