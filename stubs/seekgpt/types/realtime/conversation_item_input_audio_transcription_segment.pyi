from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionSegment"]

class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    content_index: int
    end: float
    event_id: str
    id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
