from typing_extensions import TypeAlias
from .. import _realtime_response_create_mcp_tool
from .. import RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool

AllowedTools: TypeAlias = _realtime_response_create_mcp_tool.AllowedTools
RequireApproval: TypeAlias = _realtime_response_create_mcp_tool.RequireApproval
AllowedToolsMcpToolFilter: TypeAlias = _realtime_response_create_mcp_tool.AllowedToolsMcpToolFilter
RequireApprovalMcpToolApprovalFilter: TypeAlias = (
    _realtime_response_create_mcp_tool.RequireApprovalMcpToolApprovalFilter
)
RequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _realtime_response_create_mcp_tool.RequireApprovalMcpToolApprovalFilterAlways
)
RequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _realtime_response_create_mcp_tool.RequireApprovalMcpToolApprovalFilterNever
)
