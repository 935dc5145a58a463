from .. import ImageFileDeltaBlock as ImageFileDeltaBlock
from .. import ImageFileDelta as ImageFileDelta

__all__ = ("ImageFileDeltaBlock",)
