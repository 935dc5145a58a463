from .. import _beta_response_reasoning_summary_part_added_event
from .. import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)

Agent = _beta_response_reasoning_summary_part_added_event.Agent
Part = _beta_response_reasoning_summary_part_added_event.Part
