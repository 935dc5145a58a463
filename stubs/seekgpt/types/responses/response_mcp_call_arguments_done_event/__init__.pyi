from .. import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent

__all__ = ("ResponseMcpCallArgumentsDoneEvent",)
