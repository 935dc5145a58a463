from .. import ImageFile

__all__ = ("ImageFile",)
