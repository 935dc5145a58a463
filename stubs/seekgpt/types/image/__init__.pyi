from .. import Image as Image

__all__ = ("Image",)
