__all__ = ["SpeechModel"]

from .._literals import _audio_speech_model_SpeechModel as SpeechModel
