from .. import ResponseCancelEvent

__all__ = ("ResponseCancelEvent",)
