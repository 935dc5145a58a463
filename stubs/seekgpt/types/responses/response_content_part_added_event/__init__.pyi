from typing_extensions import TypeAlias
from .. import _response_content_part_added_event
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .. import ResponseOutputRefusal as ResponseOutputRefusal
from .. import ResponseOutputText as ResponseOutputText

Part: TypeAlias = _response_content_part_added_event.Part
PartReasoningText: TypeAlias = _response_content_part_added_event.PartReasoningText
