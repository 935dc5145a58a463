from .. import _video_edit_params
from .. import VideoEditParams as VideoEditParams

Video = _video_edit_params.Video

class VideoVideoReferenceInputParam(_video_edit_params.VideoVideoReferenceInputParam): ...
