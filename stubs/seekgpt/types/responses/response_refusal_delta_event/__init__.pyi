from .. import ResponseRefusalDeltaEvent

__all__ = ("ResponseRefusalDeltaEvent",)
