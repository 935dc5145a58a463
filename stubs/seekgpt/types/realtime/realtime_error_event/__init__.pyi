from .. import RealtimeErrorEvent
from .. import RealtimeError as RealtimeError

__all__ = ("RealtimeErrorEvent",)
