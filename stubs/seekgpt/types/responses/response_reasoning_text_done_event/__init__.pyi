from .. import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent

__all__ = ("ResponseReasoningTextDoneEvent",)
