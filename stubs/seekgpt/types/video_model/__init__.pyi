from .. import VideoModel as VideoModel
