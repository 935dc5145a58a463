from .. import ResponseCreatedEvent
from .. import RealtimeResponse as RealtimeResponse

__all__ = ("ResponseCreatedEvent",)
