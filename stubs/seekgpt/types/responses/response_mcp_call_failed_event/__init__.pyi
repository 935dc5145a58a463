from .. import ResponseMcpCallFailedEvent

__all__ = ("ResponseMcpCallFailedEvent",)
