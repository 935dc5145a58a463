from .. import ResponseMcpCallArgumentsDoneEvent

__all__ = ("ResponseMcpCallArgumentsDoneEvent",)
