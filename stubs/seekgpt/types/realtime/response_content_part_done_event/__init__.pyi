from typing_extensions import TypeAlias
from .. import _response_content_part_done_event
from .. import ResponseContentPartDoneEvent

__all__ = ("ResponseContentPartDoneEvent", "Part")
Part: TypeAlias = _response_content_part_done_event.Part
