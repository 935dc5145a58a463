from .. import RealtimeReasoningParam as RealtimeReasoningParam
