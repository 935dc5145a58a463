from .. import VideoRemixParams

__all__ = ("VideoRemixParams",)
