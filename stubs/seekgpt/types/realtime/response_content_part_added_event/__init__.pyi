from typing_extensions import TypeAlias
from .. import _response_content_part_added_event
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent

Part: TypeAlias = _response_content_part_added_event.Part
