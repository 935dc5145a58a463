from .. import VoiceConsentDeleted

__all__ = ("VoiceConsentDeleted",)
