from .. import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent

__all__ = ("ResponseReasoningSummaryTextDeltaEvent",)
