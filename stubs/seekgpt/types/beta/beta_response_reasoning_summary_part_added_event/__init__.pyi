from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_summary_part_added_event
from .. import BetaResponseReasoningSummaryPartAddedEvent

__all__ = ("BetaResponseReasoningSummaryPartAddedEvent", "Agent", "Part")
Agent: TypeAlias = _beta_response_reasoning_summary_part_added_event.Agent
Part: TypeAlias = _beta_response_reasoning_summary_part_added_event.Part
