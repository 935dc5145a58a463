from .. import VoiceConsentUpdateParams

__all__ = ("VoiceConsentUpdateParams",)
