from .. import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent

__all__ = ("ResponseReasoningTextDeltaEvent",)
