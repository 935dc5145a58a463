from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["InputAudioBufferAppendEvent"]

class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    event_id: Optional[str]
    type: Literal["input_audio_buffer.append"]
