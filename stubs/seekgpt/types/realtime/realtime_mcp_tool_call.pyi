from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .realtime_mcp_protocol_error import RealtimeMcpProtocolError
from .realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from .realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["Error", "RealtimeMcpToolCall"]
Error: TypeAlias = Union[
    RealtimeMcpProtocolError,
    RealtimeMcpToolExecutionError,
    RealtimeMcphttpError,
    None,
]

class RealtimeMcpToolCall(BaseModel):
    approval_request_id: Optional[str]
    arguments: str
    error: Optional[Error]
    id: str
    name: str
    output: Optional[str]
    server_label: str
    type: Literal["mcp_call"]
