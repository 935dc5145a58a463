from .. import ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent

__all__ = ("ResponseMcpListToolsCompletedEvent",)
