from .. import ResponseDoneEvent
from .. import RealtimeResponse as RealtimeResponse

__all__ = ("ResponseDoneEvent",)
