from .. import ImageURLContentBlockParam
from .. import ImageURLParam as ImageURLParam

__all__ = ("ImageURLContentBlockParam",)
