from .. import FileListResponse as FileListResponse

__all__ = ("FileListResponse",)
