from .. import UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams

__all__ = ("UsageAudioTranscriptionsParams",)
