from .. import McpListToolsFailed as McpListToolsFailed
