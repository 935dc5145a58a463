from ..._literals import _audio_SpeechModel as _SpeechModel

SpeechModel = _SpeechModel
