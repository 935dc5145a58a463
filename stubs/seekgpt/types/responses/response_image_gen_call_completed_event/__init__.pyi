from .. import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent

__all__ = ("ResponseImageGenCallCompletedEvent",)
