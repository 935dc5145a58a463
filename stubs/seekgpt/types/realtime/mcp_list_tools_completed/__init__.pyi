from .. import McpListToolsCompleted as McpListToolsCompleted

__all__ = ("McpListToolsCompleted",)
