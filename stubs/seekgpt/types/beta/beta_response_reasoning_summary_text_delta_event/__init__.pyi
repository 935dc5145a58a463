from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_summary_text_delta_event
from .. import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)

Agent: TypeAlias = _beta_response_reasoning_summary_text_delta_event.Agent
