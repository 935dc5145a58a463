from .. import ImageURLContentBlockParam as ImageURLContentBlockParam
from .. import ImageURLParam as ImageURLParam

__all__ = ("ImageURLContentBlockParam",)
