from .. import ResponseWebSearchCallCompletedEvent

__all__ = ("ResponseWebSearchCallCompletedEvent",)
