from .. import ImageURLDelta as ImageURLDelta

__all__ = ("ImageURLDelta",)
