from .. import ResponseImageGenCallCompletedEvent

__all__ = ("ResponseImageGenCallCompletedEvent",)
