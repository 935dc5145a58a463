from typing_extensions import TypeAlias
from .. import _response_create_event
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import ConversationItemWithReference as ConversationItemWithReference

Response: TypeAlias = _response_create_event.Response
ResponseTool: TypeAlias = _response_create_event.ResponseTool
