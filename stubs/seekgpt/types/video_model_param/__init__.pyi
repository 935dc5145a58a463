from .. import VideoModelParam

__all__ = ("VideoModelParam",)
