from .. import _beta_response_reasoning_summary_text_done_event
from .. import (
    BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
)

Agent = _beta_response_reasoning_summary_text_done_event.Agent
