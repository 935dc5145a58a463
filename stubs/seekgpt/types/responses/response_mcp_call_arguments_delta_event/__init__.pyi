from .. import ResponseMcpCallArgumentsDeltaEvent

__all__ = ("ResponseMcpCallArgumentsDeltaEvent",)
