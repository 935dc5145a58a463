from typing_extensions import Literal, TypedDict

__all__ = ["RealtimeReasoningParam"]

class RealtimeReasoningParam(TypedDict, total=False):
    effort: Literal["minimal", "low", "medium", "high", "xhigh"]
