from .. import _video_extend_params
from .. import VideoExtendParams as VideoExtendParams

Video = _video_extend_params.Video

class VideoVideoReferenceInputParam(_video_extend_params.VideoVideoReferenceInputParam): ...
