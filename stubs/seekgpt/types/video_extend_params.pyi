from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict
from .._types import FileTypes
from .video_seconds import VideoSeconds

__all__ = ["Video", "VideoVideoReferenceInputParam", "VideoExtendParams"]
Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]

class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]

class VideoExtendParams(TypedDict, total=False):
    """Start lengthening a finished video."""

    prompt: Required[str]
    """How the clip goes on, 1 to 32000 characters."""
    seconds: Required[VideoSeconds]
    """Length of the added part in seconds, such as `4`, `8` or `12`."""
    video: Required[Video]
    """Video to lengthen: a file to upload or the ID of a finished one."""
