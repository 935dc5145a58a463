from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_summary_part_done_event
from .. import BetaResponseReasoningSummaryPartDoneEvent

__all__ = ("BetaResponseReasoningSummaryPartDoneEvent", "Agent", "Part")
Agent: TypeAlias = _beta_response_reasoning_summary_part_done_event.Agent
Part: TypeAlias = _beta_response_reasoning_summary_part_done_event.Part
