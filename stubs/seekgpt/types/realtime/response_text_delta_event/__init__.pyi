from .. import ResponseTextDeltaEvent

__all__ = ("ResponseTextDeltaEvent",)
