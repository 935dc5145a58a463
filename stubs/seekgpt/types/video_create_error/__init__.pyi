from .. import VideoCreateError as VideoCreateError

__all__ = ("VideoCreateError",)
