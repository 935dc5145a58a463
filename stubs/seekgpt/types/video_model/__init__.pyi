from .. import VideoModel

__all__ = ("VideoModel",)
