from .. import UploadCompleteParams as UploadCompleteParams

__all__ = ("UploadCompleteParams",)
