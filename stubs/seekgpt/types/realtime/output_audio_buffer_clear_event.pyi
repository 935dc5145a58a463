from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["OutputAudioBufferClearEvent"]

class OutputAudioBufferClearEvent(BaseModel):
    event_id: Optional[str]
    type: Literal["output_audio_buffer.clear"]
