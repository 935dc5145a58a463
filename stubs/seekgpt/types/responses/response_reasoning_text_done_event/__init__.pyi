from .. import ResponseReasoningTextDoneEvent

__all__ = ("ResponseReasoningTextDoneEvent",)
