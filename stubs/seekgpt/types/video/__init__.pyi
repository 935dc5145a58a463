from .. import Video
from .. import VideoCreateError as VideoCreateError

__all__ = ("Video",)
