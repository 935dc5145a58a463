from .. import Image

__all__ = ("Image",)
