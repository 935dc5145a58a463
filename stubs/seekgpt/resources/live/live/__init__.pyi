from .. import AsyncLive as AsyncLive, Live as Live

__all__ = ("AsyncLive", "Live")
