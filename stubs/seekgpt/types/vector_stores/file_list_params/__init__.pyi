from .. import FileListParams as FileListParams

__all__ = ("FileListParams",)
