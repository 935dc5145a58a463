from .. import RealtimeReasoning as RealtimeReasoning
