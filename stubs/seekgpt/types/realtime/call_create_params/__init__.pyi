from .. import CallCreateParams
from .. import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam

__all__ = ("CallCreateParams",)
