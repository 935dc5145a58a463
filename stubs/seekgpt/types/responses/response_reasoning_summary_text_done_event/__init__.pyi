from .. import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent

__all__ = ("ResponseReasoningSummaryTextDoneEvent",)
