from .. import VideoCreateCharacterParams as VideoCreateCharacterParams

__all__ = ("VideoCreateCharacterParams",)
