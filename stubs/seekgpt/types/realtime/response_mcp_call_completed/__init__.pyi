from .. import ResponseMcpCallCompleted as ResponseMcpCallCompleted

__all__ = ("ResponseMcpCallCompleted",)
