from .. import ResponseCreateEvent
from .. import RealtimeResponseCreateParams as RealtimeResponseCreateParams

__all__ = ("ResponseCreateEvent",)
