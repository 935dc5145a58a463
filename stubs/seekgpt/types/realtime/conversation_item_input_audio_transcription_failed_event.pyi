from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionFailedEvent", "Error"]

class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]

class Error(BaseModel):
    code: Optional[str]
    message: Optional[str]
    param: Optional[str]
    type: Optional[str]
