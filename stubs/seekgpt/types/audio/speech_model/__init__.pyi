from ..._literals import _audio_SpeechModel as SpeechModel

__all__ = ("SpeechModel",)
