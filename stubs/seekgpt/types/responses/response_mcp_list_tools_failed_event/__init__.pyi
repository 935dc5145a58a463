from .. import ResponseMcpListToolsFailedEvent

__all__ = ("ResponseMcpListToolsFailedEvent",)
