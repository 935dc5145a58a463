from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import RealtimeResponse as RealtimeResponse
