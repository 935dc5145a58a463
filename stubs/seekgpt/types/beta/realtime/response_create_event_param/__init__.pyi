from .. import _response_create_event_param
from .. import ResponseCreateEventParam
from .. import ConversationItemWithReferenceParam as ConversationItemWithReferenceParam

__all__ = ("ResponseCreateEventParam", "Response", "ResponseTool")

class Response(_response_create_event_param.Response, total=False): ...
class ResponseTool(_response_create_event_param.ResponseTool, total=False): ...
