from .. import ResponseWebSearchCallInProgressEvent

__all__ = ("ResponseWebSearchCallInProgressEvent",)
