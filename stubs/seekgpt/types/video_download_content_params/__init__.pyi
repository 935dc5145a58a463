from .. import VideoDownloadContentParams as VideoDownloadContentParams

__all__ = ("VideoDownloadContentParams",)
