from .. import _realtime_mcp_tool_call_param
from .. import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
from .. import RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam
from .. import RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam
from .. import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam

Error = _realtime_mcp_tool_call_param.Error
