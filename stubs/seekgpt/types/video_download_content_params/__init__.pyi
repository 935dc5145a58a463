from .. import VideoDownloadContentParams

__all__ = ("VideoDownloadContentParams",)
