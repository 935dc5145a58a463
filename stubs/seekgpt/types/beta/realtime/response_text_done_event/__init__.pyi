from .. import ResponseTextDoneEvent as ResponseTextDoneEvent

__all__ = ("ResponseTextDoneEvent",)
