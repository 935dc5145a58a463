from .. import UsageAudioTranscriptionsParams

__all__ = ("UsageAudioTranscriptionsParams",)
