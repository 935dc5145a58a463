from .. import ResponseErrorEvent as ResponseErrorEvent

__all__ = ("ResponseErrorEvent",)
