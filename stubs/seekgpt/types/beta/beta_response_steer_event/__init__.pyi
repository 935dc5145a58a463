from .. import BetaResponseSteerEvent
from .. import BetaResponseSteerInput as BetaResponseSteerInput

__all__ = ("BetaResponseSteerEvent",)
