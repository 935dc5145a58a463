from .. import FileObject

__all__ = ("FileObject",)
