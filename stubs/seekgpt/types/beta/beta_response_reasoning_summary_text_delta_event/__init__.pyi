from .. import _beta_response_reasoning_summary_text_delta_event
from .. import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)

Agent = _beta_response_reasoning_summary_text_delta_event.Agent
