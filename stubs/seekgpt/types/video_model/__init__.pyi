from .. import VideoModel as VideoModel

__all__ = ("VideoModel",)
