from .. import VideoRemixParams as VideoRemixParams

__all__ = ("VideoRemixParams",)
