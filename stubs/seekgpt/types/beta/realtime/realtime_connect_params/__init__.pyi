from .. import RealtimeConnectParams as RealtimeConnectParams

__all__ = ("RealtimeConnectParams",)
