from .. import ResponseFileSearchCallInProgressEvent

__all__ = ("ResponseFileSearchCallInProgressEvent",)
