from .. import ResponseMcpCallArgumentsDone

__all__ = ("ResponseMcpCallArgumentsDone",)
