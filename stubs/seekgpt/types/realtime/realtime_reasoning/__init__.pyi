from .. import RealtimeReasoning as RealtimeReasoning

__all__ = ("RealtimeReasoning",)
