from .. import VideoModelParam as VideoModelParam

__all__ = ("VideoModelParam",)
