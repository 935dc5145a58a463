from typing_extensions import TypeAlias
from .. import _mcp_tool_call_error
from .. import McpToolCallError as McpToolCallError

HTTPError: TypeAlias = _mcp_tool_call_error.HTTPError
McpProtocolError: TypeAlias = _mcp_tool_call_error.McpProtocolError
McpToolExecutionError: TypeAlias = _mcp_tool_call_error.McpToolExecutionError
