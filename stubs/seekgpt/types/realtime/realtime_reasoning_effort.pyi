__all__ = ["RealtimeReasoningEffort"]

from .._literals import (
    _realtime_realtime_reasoning_effort_RealtimeReasoningEffort as RealtimeReasoningEffort,
)
