from .. import AgentSessionTurnReasoningSummaryPartAddedEvent
from .. import SummaryText as SummaryText

__all__ = ("AgentSessionTurnReasoningSummaryPartAddedEvent",)
