from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ("BetaMcpToolCallErrorParam", "HTTPError", "McpProtocolError", "McpToolExecutionError")
BetaMcpToolCallErrorParam: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]

class HTTPError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]

class McpProtocolError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]

class McpToolExecutionError(TypedDict, total=False):
    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]
