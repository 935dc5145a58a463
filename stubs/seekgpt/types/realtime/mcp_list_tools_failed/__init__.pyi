from .. import McpListToolsFailed as McpListToolsFailed

__all__ = ("McpListToolsFailed",)
