from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_summary_part_done_event
from .. import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)

Agent: TypeAlias = _beta_response_reasoning_summary_part_done_event.Agent
Part: TypeAlias = _beta_response_reasoning_summary_part_done_event.Part
