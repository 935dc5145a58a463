from .. import RealtimeConnectParams

__all__ = ("RealtimeConnectParams",)
