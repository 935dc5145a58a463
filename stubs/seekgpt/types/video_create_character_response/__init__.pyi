from .. import VideoCreateCharacterResponse

__all__ = ("VideoCreateCharacterResponse",)
