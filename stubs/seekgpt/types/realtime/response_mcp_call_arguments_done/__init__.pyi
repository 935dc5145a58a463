from .. import ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone

__all__ = ("ResponseMcpCallArgumentsDone",)
