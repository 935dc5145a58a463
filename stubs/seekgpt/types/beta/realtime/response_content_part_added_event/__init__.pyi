from .. import _response_content_part_added_event
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent

Part = _response_content_part_added_event.Part
