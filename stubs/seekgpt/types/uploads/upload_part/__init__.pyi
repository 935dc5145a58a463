from .. import UploadPart as UploadPart

__all__ = ("UploadPart",)
