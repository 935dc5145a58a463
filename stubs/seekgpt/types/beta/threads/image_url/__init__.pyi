from .. import ImageURL

__all__ = ("ImageURL",)
