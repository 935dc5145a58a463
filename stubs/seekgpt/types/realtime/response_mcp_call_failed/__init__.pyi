from .. import ResponseMcpCallFailed as ResponseMcpCallFailed

__all__ = ("ResponseMcpCallFailed",)
