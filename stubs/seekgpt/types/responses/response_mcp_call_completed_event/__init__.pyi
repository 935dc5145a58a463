from .. import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent

__all__ = ("ResponseMcpCallCompletedEvent",)
