from .. import McpListToolsInProgress as McpListToolsInProgress

__all__ = ("McpListToolsInProgress",)
