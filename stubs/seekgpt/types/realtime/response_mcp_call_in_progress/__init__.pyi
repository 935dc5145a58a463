from .. import ResponseMcpCallInProgress as ResponseMcpCallInProgress

__all__ = ("ResponseMcpCallInProgress",)
