from .. import FileBatchListFilesParams as FileBatchListFilesParams

__all__ = ("FileBatchListFilesParams",)
