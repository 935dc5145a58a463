from .. import BetaResponseSteerPendingReason

__all__ = ("BetaResponseSteerPendingReason",)
