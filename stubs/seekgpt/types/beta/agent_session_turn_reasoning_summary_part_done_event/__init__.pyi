from .. import AgentSessionTurnReasoningSummaryPartDoneEvent
from .. import SummaryText as SummaryText

__all__ = ("AgentSessionTurnReasoningSummaryPartDoneEvent",)
