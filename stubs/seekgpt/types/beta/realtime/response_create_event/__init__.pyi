from typing_extensions import TypeAlias
from .. import _response_create_event
from .. import ResponseCreateEvent
from .. import ConversationItemWithReference as ConversationItemWithReference

__all__ = ("ResponseCreateEvent", "Response", "ResponseTool")
Response: TypeAlias = _response_create_event.Response
ResponseTool: TypeAlias = _response_create_event.ResponseTool
