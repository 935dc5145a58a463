from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import RealtimeResponseCreateParams as RealtimeResponseCreateParams
