from typing_extensions import TypeAlias
from .. import _realtime_response_create_mcp_tool_param
from .. import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam

AllowedTools: TypeAlias = _realtime_response_create_mcp_tool_param.AllowedTools
RequireApproval: TypeAlias = _realtime_response_create_mcp_tool_param.RequireApproval

class AllowedToolsMcpToolFilter(
    _realtime_response_create_mcp_tool_param.AllowedToolsMcpToolFilter,
    total=False,
): ...
class RequireApprovalMcpToolApprovalFilter(
    _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilter,
    total=False,
): ...
class RequireApprovalMcpToolApprovalFilterAlways(
    _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilterAlways,
    total=False,
): ...
class RequireApprovalMcpToolApprovalFilterNever(
    _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilterNever,
    total=False,
): ...
