from .. import McpListToolsCompleted as McpListToolsCompleted
