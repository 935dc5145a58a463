from .. import VoiceConsentCreateParams

__all__ = ("VoiceConsentCreateParams",)
