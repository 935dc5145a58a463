from .. import ResponseCreateEvent as ResponseCreateEvent
