from typing_extensions import TypeAlias
from .. import _response_reasoning_summary_part_added_event
from .. import ResponseReasoningSummaryPartAddedEvent

__all__ = ("ResponseReasoningSummaryPartAddedEvent", "Part")
Part: TypeAlias = _response_reasoning_summary_part_added_event.Part
