from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["InputAudioBufferClearedEvent"]

class InputAudioBufferClearedEvent(BaseModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]
