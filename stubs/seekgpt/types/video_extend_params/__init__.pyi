from .. import _video_extend_params
from .. import VideoExtendParams as VideoExtendParams
from .._literals import _VideoSeconds as VideoSeconds

Video = _video_extend_params.Video

class VideoVideoReferenceInputParam(_video_extend_params.VideoVideoReferenceInputParam): ...
