from typing import Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("McpToolCallError", "HTTPError", "McpProtocolError", "McpToolExecutionError")
McpToolCallError: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]

class HTTPError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]

class McpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]

class McpToolExecutionError(BaseModel):
    content: object
    type: Literal["mcp_tool_execution_error"]
