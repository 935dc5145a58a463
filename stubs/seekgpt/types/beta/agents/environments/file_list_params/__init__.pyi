from .. import FileListParams

__all__ = ("FileListParams",)
