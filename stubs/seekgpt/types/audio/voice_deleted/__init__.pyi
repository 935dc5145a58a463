from .. import VoiceDeleted

__all__ = ("VoiceDeleted",)
