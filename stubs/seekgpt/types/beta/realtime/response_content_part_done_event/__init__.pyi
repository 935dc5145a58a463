from typing_extensions import TypeAlias
from .. import _response_content_part_done_event
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent

Part: TypeAlias = _response_content_part_done_event.Part
