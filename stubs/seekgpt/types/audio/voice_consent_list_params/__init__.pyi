from .. import VoiceConsentListParams

__all__ = ("VoiceConsentListParams",)
