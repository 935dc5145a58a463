from typing_extensions import Required, TypedDict
from .._types import FileTypes

__all__ = ["VideoCreateCharacterParams"]

class VideoCreateCharacterParams(TypedDict, total=False):
    """Create a reusable character from a video of it."""

    name: Required[str]
    """Name of the character, 1 to 80 characters."""
    video: Required[FileTypes]
    """Video file that shows it."""
