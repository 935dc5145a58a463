from .. import ImageURLParam as ImageURLParam

__all__ = ("ImageURLParam",)
