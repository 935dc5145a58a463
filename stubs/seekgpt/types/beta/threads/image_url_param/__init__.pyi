from .. import ImageURLParam

__all__ = ("ImageURLParam",)
