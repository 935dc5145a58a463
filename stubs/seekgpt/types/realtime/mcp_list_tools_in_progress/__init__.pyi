from .. import McpListToolsInProgress as McpListToolsInProgress
