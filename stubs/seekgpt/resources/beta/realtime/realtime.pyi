from . import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeConnection as AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
    Realtime as Realtime,
    RealtimeConnection as RealtimeConnection,
    RealtimeConnectionManager as RealtimeConnectionManager,
    ReconnectingEvent as ReconnectingEvent,
    ReconnectingOverrides as ReconnectingOverrides,
)

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "Realtime",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
]
