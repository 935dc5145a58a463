from .. import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent

__all__ = ("ResponseWebSearchCallCompletedEvent",)
