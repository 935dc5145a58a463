from typing_extensions import TypeAlias
from .. import _beta_mcp_tool_call_error
from .. import BetaMcpToolCallError as BetaMcpToolCallError

HTTPError: TypeAlias = _beta_mcp_tool_call_error.HTTPError
McpProtocolError: TypeAlias = _beta_mcp_tool_call_error.McpProtocolError
McpToolExecutionError: TypeAlias = _beta_mcp_tool_call_error.McpToolExecutionError
