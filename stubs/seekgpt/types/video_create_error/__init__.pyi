from .. import VideoCreateError

__all__ = ("VideoCreateError",)
