from .. import ResponseReasoningTextDeltaEvent

__all__ = ("ResponseReasoningTextDeltaEvent",)
