from .. import RealtimeErrorEvent as RealtimeErrorEvent
from .. import RealtimeError as RealtimeError
