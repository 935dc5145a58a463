from .. import _beta_response_reasoning_summary_part_done_event
from .. import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)

Agent = _beta_response_reasoning_summary_part_done_event.Agent
Part = _beta_response_reasoning_summary_part_done_event.Part
