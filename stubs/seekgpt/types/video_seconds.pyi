__all__ = ["VideoSeconds"]

from ._literals import _video_seconds_VideoSeconds as VideoSeconds
