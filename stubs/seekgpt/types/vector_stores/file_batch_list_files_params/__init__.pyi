from .. import FileBatchListFilesParams

__all__ = ("FileBatchListFilesParams",)
