from .. import VideoListParams

__all__ = ("VideoListParams",)
