from typing_extensions import TypeAlias
from .. import _response_reasoning_summary_part_done_event
from .. import ResponseReasoningSummaryPartDoneEvent

__all__ = ("ResponseReasoningSummaryPartDoneEvent", "Part")
Part: TypeAlias = _response_reasoning_summary_part_done_event.Part
