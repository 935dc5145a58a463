from .. import _realtime_mcp_list_tools
from .. import RealtimeMcpListTools as RealtimeMcpListTools

Tool = _realtime_mcp_list_tools.Tool
