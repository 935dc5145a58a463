from .. import FileObject as FileObject

__all__ = ("FileObject",)
