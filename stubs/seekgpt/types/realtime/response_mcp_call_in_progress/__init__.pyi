from .. import ResponseMcpCallInProgress

__all__ = ("ResponseMcpCallInProgress",)
