__all__ = ["RealtimeReasoningEffort"]

from .._literals import _realtime_RealtimeReasoningEffort as RealtimeReasoningEffort
