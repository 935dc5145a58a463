from .. import _realtime_mcp_list_tools_param
from .. import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam

class Tool(_realtime_mcp_list_tools_param.Tool): ...
