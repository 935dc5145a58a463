from .. import ResponseMcpCallCompletedEvent

__all__ = ("ResponseMcpCallCompletedEvent",)
