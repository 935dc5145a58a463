from .. import (
    AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from .. import SummaryText as SummaryText
