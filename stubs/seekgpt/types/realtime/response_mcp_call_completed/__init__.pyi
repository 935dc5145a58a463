from .. import ResponseMcpCallCompleted

__all__ = ("ResponseMcpCallCompleted",)
