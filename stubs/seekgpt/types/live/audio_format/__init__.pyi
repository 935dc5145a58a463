from .. import _audio_format
from .. import AudioFormat as AudioFormat

AudioPCM = _audio_format.AudioPCM
AudioPCMU = _audio_format.AudioPCMU
AudioPCMA = _audio_format.AudioPCMA
