from .. import _realtime_response_create_mcp_tool_param
from .. import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam

AllowedTools = _realtime_response_create_mcp_tool_param.AllowedTools
RequireApproval = _realtime_response_create_mcp_tool_param.RequireApproval

class AllowedToolsMcpToolFilter(
    _realtime_response_create_mcp_tool_param.AllowedToolsMcpToolFilter,
): ...
class RequireApprovalMcpToolApprovalFilter(
    _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilter,
): ...
class RequireApprovalMcpToolApprovalFilterAlways(
    _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilterAlways,
): ...
class RequireApprovalMcpToolApprovalFilterNever(
    _realtime_response_create_mcp_tool_param.RequireApprovalMcpToolApprovalFilterNever,
): ...
