from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_summary_part_added_event
from .. import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)

Agent: TypeAlias = _beta_response_reasoning_summary_part_added_event.Agent
Part: TypeAlias = _beta_response_reasoning_summary_part_added_event.Part
