from typing_extensions import TypeAlias
from .. import _video_extend_params
from .. import VideoExtendParams
from .._literals import _VideoSeconds as VideoSeconds

__all__ = ("Video", "VideoVideoReferenceInputParam", "VideoExtendParams")
Video: TypeAlias = _video_extend_params.Video

class VideoVideoReferenceInputParam(
    _video_extend_params.VideoVideoReferenceInputParam,
    total=False,
): ...
