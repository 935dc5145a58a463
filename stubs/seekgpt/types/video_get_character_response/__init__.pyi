from .. import VideoGetCharacterResponse as VideoGetCharacterResponse

__all__ = ("VideoGetCharacterResponse",)
