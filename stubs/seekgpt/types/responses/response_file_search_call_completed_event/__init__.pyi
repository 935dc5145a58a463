from .. import ResponseFileSearchCallCompletedEvent

__all__ = ("ResponseFileSearchCallCompletedEvent",)
