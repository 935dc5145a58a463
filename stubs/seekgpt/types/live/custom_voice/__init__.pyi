from .. import CustomVoice

__all__ = ("CustomVoice",)
