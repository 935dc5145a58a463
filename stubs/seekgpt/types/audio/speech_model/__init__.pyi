from ..._literals import _audio_SpeechModel as SpeechModel
