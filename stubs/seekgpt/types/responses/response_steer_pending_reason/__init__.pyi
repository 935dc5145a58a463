from .. import ResponseSteerPendingReason

__all__ = ("ResponseSteerPendingReason",)
