from .. import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent

__all__ = ("ResponseImageGenCallInProgressEvent",)
