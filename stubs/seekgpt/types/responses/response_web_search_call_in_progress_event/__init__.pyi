from .. import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent

__all__ = ("ResponseWebSearchCallInProgressEvent",)
