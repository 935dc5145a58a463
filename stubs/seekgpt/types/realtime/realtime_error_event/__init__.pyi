from .. import RealtimeErrorEvent as RealtimeErrorEvent
from .. import RealtimeError as RealtimeError

__all__ = ("RealtimeErrorEvent",)
