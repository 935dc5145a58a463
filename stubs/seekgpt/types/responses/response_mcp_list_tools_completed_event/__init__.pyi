from .. import ResponseMcpListToolsCompletedEvent

__all__ = ("ResponseMcpListToolsCompletedEvent",)
