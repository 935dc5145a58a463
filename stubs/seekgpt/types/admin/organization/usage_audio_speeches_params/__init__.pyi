from .. import UsageAudioSpeechesParams as UsageAudioSpeechesParams

__all__ = ("UsageAudioSpeechesParams",)
