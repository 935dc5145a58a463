from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = ["RealtimeAudioFormats", "AudioPCM", "AudioPCMA", "AudioPCMU"]
RealtimeAudioFormats: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]

class AudioPCM(BaseModel):
    rate: Optional[Literal[24000]]
    type: Optional[Literal["audio/pcm"]]

class AudioPCMA(BaseModel):
    type: Optional[Literal["audio/pcma"]]

class AudioPCMU(BaseModel):
    type: Optional[Literal["audio/pcmu"]]
