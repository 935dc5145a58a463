from .. import VideoDownloadContentParams as VideoDownloadContentParams
