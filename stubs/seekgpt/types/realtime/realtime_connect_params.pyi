from typing_extensions import TypedDict

__all__ = ["RealtimeConnectParams"]

class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str
