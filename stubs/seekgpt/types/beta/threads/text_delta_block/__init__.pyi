from .. import TextDeltaBlock
from .. import TextDelta as TextDelta

__all__ = ("TextDeltaBlock",)
