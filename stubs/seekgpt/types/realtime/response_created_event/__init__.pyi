from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import RealtimeResponse as RealtimeResponse

__all__ = ("ResponseCreatedEvent",)
