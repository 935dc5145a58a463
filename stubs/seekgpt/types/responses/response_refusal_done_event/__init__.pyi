from .. import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent

__all__ = ("ResponseRefusalDoneEvent",)
