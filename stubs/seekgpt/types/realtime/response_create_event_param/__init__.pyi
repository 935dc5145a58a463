from .. import ResponseCreateEventParam
from .. import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam

__all__ = ("ResponseCreateEventParam",)
