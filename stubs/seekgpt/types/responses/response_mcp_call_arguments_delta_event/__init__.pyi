from .. import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent

__all__ = ("ResponseMcpCallArgumentsDeltaEvent",)
