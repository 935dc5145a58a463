from .. import UsageAudioSpeechesParams

__all__ = ("UsageAudioSpeechesParams",)
