from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]

class ResponseAudioDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
