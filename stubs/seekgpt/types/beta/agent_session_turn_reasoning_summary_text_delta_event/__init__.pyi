from .. import AgentSessionTurnReasoningSummaryTextDeltaEvent

__all__ = ("AgentSessionTurnReasoningSummaryTextDeltaEvent",)
