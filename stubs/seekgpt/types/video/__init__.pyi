from .. import Video as Video
from .. import VideoCreateError as VideoCreateError

__all__ = ("Video",)
