from typing_extensions import TypeAlias
from .. import _realtime_mcp_list_tools
from .. import RealtimeMcpListTools as RealtimeMcpListTools

Tool: TypeAlias = _realtime_mcp_list_tools.Tool
