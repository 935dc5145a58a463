from .. import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent

__all__ = ("ResponseFileSearchCallCompletedEvent",)
