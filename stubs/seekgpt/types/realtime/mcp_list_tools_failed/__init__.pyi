from .. import McpListToolsFailed

__all__ = ("McpListToolsFailed",)
