from .. import ImageURLDelta

__all__ = ("ImageURLDelta",)
