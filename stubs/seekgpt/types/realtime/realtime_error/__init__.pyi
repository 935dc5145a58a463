from .. import RealtimeError

__all__ = ("RealtimeError",)
