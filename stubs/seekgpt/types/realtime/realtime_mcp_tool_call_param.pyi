from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from .realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from .realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

__all__ = ["Error", "RealtimeMcpToolCallParam"]
Error: TypeAlias = Union[
    RealtimeMcpProtocolErrorParam,
    RealtimeMcpToolExecutionErrorParam,
    RealtimeMcphttpErrorParam,
    None,
]

class RealtimeMcpToolCallParam(TypedDict, total=False):
    approval_request_id: Optional[str]
    arguments: Required[str]
    error: Optional[Error]
    id: Required[str]
    name: Required[str]
    output: Optional[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
