from .. import ResponseRefusalDoneEvent

__all__ = ("ResponseRefusalDoneEvent",)
