from .. import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent

__all__ = ("ResponseMcpListToolsFailedEvent",)
