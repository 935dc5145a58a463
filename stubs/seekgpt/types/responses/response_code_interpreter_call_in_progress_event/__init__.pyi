from .. import ResponseCodeInterpreterCallInProgressEvent

__all__ = ("ResponseCodeInterpreterCallInProgressEvent",)
