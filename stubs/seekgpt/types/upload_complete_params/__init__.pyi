from .. import UploadCompleteParams

__all__ = ("UploadCompleteParams",)
