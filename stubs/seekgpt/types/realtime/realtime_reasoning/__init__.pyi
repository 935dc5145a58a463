from .. import RealtimeReasoning

__all__ = ("RealtimeReasoning",)
