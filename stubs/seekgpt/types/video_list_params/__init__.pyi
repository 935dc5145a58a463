from .. import VideoListParams as VideoListParams
