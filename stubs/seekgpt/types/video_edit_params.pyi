from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict
from .._types import FileTypes

__all__ = ["Video", "VideoVideoReferenceInputParam", "VideoEditParams"]
Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]

class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]

class VideoEditParams(TypedDict, total=False):
    """Start changing a video as a text describes."""

    prompt: Required[str]
    """What to change, 1 to 32000 characters."""
    video: Required[Video]
    """Video to start from: a file to upload or the ID of a finished one."""
