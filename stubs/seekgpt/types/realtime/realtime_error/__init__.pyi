from .. import RealtimeError as RealtimeError

__all__ = ("RealtimeError",)
