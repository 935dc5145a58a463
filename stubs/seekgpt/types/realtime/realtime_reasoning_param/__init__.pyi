from .. import RealtimeReasoningParam as RealtimeReasoningParam

__all__ = ("RealtimeReasoningParam",)
