from .. import ResponseReasoningSummaryTextDoneEvent

__all__ = ("ResponseReasoningSummaryTextDoneEvent",)
