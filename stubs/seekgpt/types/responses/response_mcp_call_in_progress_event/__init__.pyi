from .. import ResponseMcpCallInProgressEvent

__all__ = ("ResponseMcpCallInProgressEvent",)
