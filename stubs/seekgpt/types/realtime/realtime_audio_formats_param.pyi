from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeAudioFormatsParam", "AudioPCM", "AudioPCMA", "AudioPCMU"]
RealtimeAudioFormatsParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]

class AudioPCM(TypedDict, total=False):
    rate: Literal[24000]
    type: Literal["audio/pcm"]

class AudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]

class AudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]
