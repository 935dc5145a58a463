from typing_extensions import TypeAlias
from .. import _audio_format
from .. import AudioFormat as AudioFormat

AudioPCM: TypeAlias = _audio_format.AudioPCM
AudioPCMU: TypeAlias = _audio_format.AudioPCMU
AudioPCMA: TypeAlias = _audio_format.AudioPCMA
