from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict
from .._types import FileTypes
from .image_input_reference_param import ImageInputReferenceParam
from .video_model_param import VideoModelParam
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["InputReference", "VideoCreateParams"]
InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]

class VideoCreateParams(TypedDict, total=False):
    """Start making a video from a description."""

    prompt: Required[str]
    """What to film, 1 to 32000 characters."""
    input_reference: InputReference
    """Image to guide the clip: a file, or a reference by ID or URL."""
    model: VideoModelParam
    """`sora-2` (default) or `sora-2-pro`."""
    seconds: VideoSeconds
    """Length in seconds: `4` (default), `8` or `12`."""
    size: VideoSize
    """Pixels: `720x1280` (default), `1280x720`, `1024x1792` or `1792x1024`."""
