from .. import _response_content_part_done_event
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent

Part = _response_content_part_done_event.Part
