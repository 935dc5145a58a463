from .. import VideoListParams as VideoListParams

__all__ = ("VideoListParams",)
