from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]

class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]
