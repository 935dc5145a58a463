from .._apart import _mcp_tool_call_error
from .._apart import McpToolCallError as McpToolCallError

HTTPError = _mcp_tool_call_error.HTTPError
McpProtocolError = _mcp_tool_call_error.McpProtocolError
McpToolExecutionError = _mcp_tool_call_error.McpToolExecutionError
