from .. import AsyncAudio as AsyncAudio, Audio as Audio

__all__ = ("AsyncAudio", "Audio")
