from .. import ResponseTextDoneEvent

__all__ = ("ResponseTextDoneEvent",)
