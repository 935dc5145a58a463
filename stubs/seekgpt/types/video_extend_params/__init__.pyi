from typing_extensions import TypeAlias
from .. import _video_extend_params
from .. import VideoExtendParams as VideoExtendParams
from .._literals import _VideoSeconds as VideoSeconds

Video: TypeAlias = _video_extend_params.Video

class VideoVideoReferenceInputParam(
    _video_extend_params.VideoVideoReferenceInputParam,
    total=False,
): ...
