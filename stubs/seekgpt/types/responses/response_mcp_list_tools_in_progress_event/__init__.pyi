from .. import ResponseMcpListToolsInProgressEvent

__all__ = ("ResponseMcpListToolsInProgressEvent",)
