from .. import _response_create_event
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import ConversationItemWithReference as ConversationItemWithReference

Response = _response_create_event.Response
ResponseTool = _response_create_event.ResponseTool
