from .. import Upload
from .. import FileObject as FileObject

__all__ = ("Upload",)
