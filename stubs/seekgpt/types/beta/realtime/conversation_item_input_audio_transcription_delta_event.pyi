from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent", "Logprob"]

class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    content_index: Optional[int]
    delta: Optional[str]
    event_id: str
    item_id: str
    logprobs: Optional[List[Logprob]]
    type: Literal["conversation.item.input_audio_transcription.delta"]

class Logprob(BaseModel):
    bytes: List[int]
    logprob: float
    token: str
