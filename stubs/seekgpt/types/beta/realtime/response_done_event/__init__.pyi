from .. import ResponseDoneEvent as ResponseDoneEvent
from .. import RealtimeResponse as RealtimeResponse
