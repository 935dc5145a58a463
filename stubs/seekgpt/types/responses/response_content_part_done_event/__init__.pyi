from typing_extensions import TypeAlias
from .. import _response_content_part_done_event
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .. import ResponseOutputRefusal as ResponseOutputRefusal
from .. import ResponseOutputText as ResponseOutputText

Part: TypeAlias = _response_content_part_done_event.Part
PartReasoningText: TypeAlias = _response_content_part_done_event.PartReasoningText
