from .. import ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent

__all__ = ("ResponseMcpListToolsInProgressEvent",)
