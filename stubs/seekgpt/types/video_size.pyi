__all__ = ["VideoSize"]

from ._literals import _video_size_VideoSize as VideoSize
