from .. import VideoGetCharacterResponse

__all__ = ("VideoGetCharacterResponse",)
