from typing_extensions import Literal, TypedDict

__all__ = ["VideoDownloadContentParams"]

class VideoDownloadContentParams(TypedDict, total=False):
    """Download a finished video, its thumbnail or its sprite sheet."""

    variant: Literal["video", "thumbnail", "spritesheet"]
    """`video` (default, MP4), `thumbnail` or `spritesheet`."""
