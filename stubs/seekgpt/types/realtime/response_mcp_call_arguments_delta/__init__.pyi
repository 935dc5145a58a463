from .. import ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta

__all__ = ("ResponseMcpCallArgumentsDelta",)
