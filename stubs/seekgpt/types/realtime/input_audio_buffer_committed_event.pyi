from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["InputAudioBufferCommittedEvent"]

class InputAudioBufferCommittedEvent(BaseModel):
    event_id: str
    item_id: str
    previous_item_id: Optional[str]
    type: Literal["input_audio_buffer.committed"]
