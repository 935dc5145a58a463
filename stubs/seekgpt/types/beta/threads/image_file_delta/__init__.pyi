from .. import ImageFileDelta as ImageFileDelta

__all__ = ("ImageFileDelta",)
