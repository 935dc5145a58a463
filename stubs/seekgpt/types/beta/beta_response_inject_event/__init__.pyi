from .. import BetaResponseInjectEvent
from .. import BetaResponseInputItem as BetaResponseInputItem

__all__ = ("BetaResponseInjectEvent",)
