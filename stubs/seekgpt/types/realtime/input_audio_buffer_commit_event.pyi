from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["InputAudioBufferCommitEvent"]

class InputAudioBufferCommitEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["input_audio_buffer.commit"]
