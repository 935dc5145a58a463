from .. import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent

__all__ = ("ResponseMcpCallFailedEvent",)
