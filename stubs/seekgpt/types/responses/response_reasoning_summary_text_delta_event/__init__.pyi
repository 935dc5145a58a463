from .. import ResponseReasoningSummaryTextDeltaEvent

__all__ = ("ResponseReasoningSummaryTextDeltaEvent",)
