from .. import ImageURLContentBlock
from .. import ImageURL as ImageURL

__all__ = ("ImageURLContentBlock",)
