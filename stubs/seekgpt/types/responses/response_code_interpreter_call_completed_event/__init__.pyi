from .. import ResponseCodeInterpreterCallCompletedEvent

__all__ = ("ResponseCodeInterpreterCallCompletedEvent",)
