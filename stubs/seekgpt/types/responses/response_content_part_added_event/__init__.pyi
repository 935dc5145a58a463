from .. import _response_content_part_added_event
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .._apart import ResponseOutputRefusal as ResponseOutputRefusal
from .._apart import ResponseOutputText as ResponseOutputText

Part = _response_content_part_added_event.Part
PartReasoningText = _response_content_part_added_event.PartReasoningText
