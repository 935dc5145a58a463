from .. import BetaResponseInjectEvent as BetaResponseInjectEvent
from .. import BetaResponseInputItem as BetaResponseInputItem

__all__ = ("BetaResponseInjectEvent",)
