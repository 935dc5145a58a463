from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .log_prob_properties import LogProbProperties

__all__ = ["ConversationItemInputAudioTranscriptionDeltaEvent"]

class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    content_index: Optional[int]
    delta: Optional[str]
    event_id: str
    item_id: str
    logprobs: Optional[List[LogProbProperties]]
    type: Literal["conversation.item.input_audio_transcription.delta"]
