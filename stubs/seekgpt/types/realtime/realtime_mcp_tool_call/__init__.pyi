from .. import _realtime_mcp_tool_call
from .. import RealtimeMcpToolCall as RealtimeMcpToolCall
from .. import RealtimeMcpProtocolError as RealtimeMcpProtocolError
from .. import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError
from .. import RealtimeMcphttpError as RealtimeMcphttpError

Error = _realtime_mcp_tool_call.Error
