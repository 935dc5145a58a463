from ..._literals import _realtime_RealtimeReasoningEffort as RealtimeReasoningEffort
