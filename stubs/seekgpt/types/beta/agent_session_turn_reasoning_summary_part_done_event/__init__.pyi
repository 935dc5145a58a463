from .. import (
    AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from .. import SummaryText as SummaryText
