from .. import ResponseCreateEvent

__all__ = ("ResponseCreateEvent",)
