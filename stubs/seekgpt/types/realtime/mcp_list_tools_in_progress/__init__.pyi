from .. import McpListToolsInProgress

__all__ = ("McpListToolsInProgress",)
