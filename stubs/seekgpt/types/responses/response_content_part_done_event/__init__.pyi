from .. import _response_content_part_done_event
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .._apart import ResponseOutputRefusal as ResponseOutputRefusal
from .._apart import ResponseOutputText as ResponseOutputText

Part = _response_content_part_done_event.Part
PartReasoningText = _response_content_part_done_event.PartReasoningText
