from .. import ResponseErrorEvent

__all__ = ("ResponseErrorEvent",)
