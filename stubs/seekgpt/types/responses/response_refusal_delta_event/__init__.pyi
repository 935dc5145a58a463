from .. import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent

__all__ = ("ResponseRefusalDeltaEvent",)
