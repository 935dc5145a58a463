from .. import RealtimeReasoningParam

__all__ = ("RealtimeReasoningParam",)
