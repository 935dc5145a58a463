from .. import VoiceConsent

__all__ = ("VoiceConsent",)
