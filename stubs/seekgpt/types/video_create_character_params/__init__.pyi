from .. import VideoCreateCharacterParams

__all__ = ("VideoCreateCharacterParams",)
