from .. import ResponseCancelEvent as ResponseCancelEvent

__all__ = ("ResponseCancelEvent",)
