from .. import VideoCreateCharacterResponse as VideoCreateCharacterResponse

__all__ = ("VideoCreateCharacterResponse",)
