from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent

__all__ = ("ResponseTextDeltaEvent",)
