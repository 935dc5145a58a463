from .. import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent

__all__ = ("ResponseMcpCallInProgressEvent",)
