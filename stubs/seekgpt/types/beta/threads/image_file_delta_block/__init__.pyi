from .. import ImageFileDeltaBlock
from .. import ImageFileDelta as ImageFileDelta

__all__ = ("ImageFileDeltaBlock",)
