from .. import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent

__all__ = ("ResponseFileSearchCallInProgressEvent",)
