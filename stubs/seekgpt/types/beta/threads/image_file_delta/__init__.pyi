from .. import ImageFileDelta

__all__ = ("ImageFileDelta",)
