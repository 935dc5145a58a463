from .._apart import _beta_mcp_tool_call_error
from .._apart import BetaMcpToolCallError as BetaMcpToolCallError

HTTPError = _beta_mcp_tool_call_error.HTTPError
McpProtocolError = _beta_mcp_tool_call_error.McpProtocolError
McpToolExecutionError = _beta_mcp_tool_call_error.McpToolExecutionError
