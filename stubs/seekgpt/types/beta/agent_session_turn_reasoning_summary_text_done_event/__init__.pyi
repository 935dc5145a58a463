from .. import AgentSessionTurnReasoningSummaryTextDoneEvent

__all__ = ("AgentSessionTurnReasoningSummaryTextDoneEvent",)
