from .. import ImageURLDeltaBlock
from .. import ImageURLDelta as ImageURLDelta

__all__ = ("ImageURLDeltaBlock",)
