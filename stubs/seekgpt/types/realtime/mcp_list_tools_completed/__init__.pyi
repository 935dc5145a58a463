from .. import McpListToolsCompleted

__all__ = ("McpListToolsCompleted",)
