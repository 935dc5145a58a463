from .. import ResponseImageGenCallInProgressEvent

__all__ = ("ResponseImageGenCallInProgressEvent",)
