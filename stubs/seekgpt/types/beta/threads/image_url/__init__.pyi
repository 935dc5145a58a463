from .. import ImageURL as ImageURL

__all__ = ("ImageURL",)
