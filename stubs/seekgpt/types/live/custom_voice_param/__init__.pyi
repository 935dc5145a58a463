from .. import CustomVoiceParam

__all__ = ("CustomVoiceParam",)
