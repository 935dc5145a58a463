from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseInputAudio", "InputAudio"]

class ResponseInputAudio(BaseModel):
    input_audio: InputAudio
    type: Literal["input_audio"]

class InputAudio(BaseModel):
    data: str
    format: Literal["mp3", "wav"]
