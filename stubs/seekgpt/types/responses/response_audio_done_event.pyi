from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseAudioDoneEvent"]

class ResponseAudioDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.done"]
