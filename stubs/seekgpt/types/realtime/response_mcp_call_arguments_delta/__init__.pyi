from .. import ResponseMcpCallArgumentsDelta

__all__ = ("ResponseMcpCallArgumentsDelta",)
