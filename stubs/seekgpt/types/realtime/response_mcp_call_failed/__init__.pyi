from .. import ResponseMcpCallFailed

__all__ = ("ResponseMcpCallFailed",)
