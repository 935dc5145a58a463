from .. import FileListResponse

__all__ = ("FileListResponse",)
