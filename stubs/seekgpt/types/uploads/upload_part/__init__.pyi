from .. import UploadPart

__all__ = ("UploadPart",)
