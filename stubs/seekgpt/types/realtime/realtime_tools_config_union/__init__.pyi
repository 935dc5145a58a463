from .. import _realtime_tools_config_union
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
from .. import RealtimeFunctionTool as RealtimeFunctionTool

McpAllowedTools = _realtime_tools_config_union.McpAllowedTools
McpRequireApproval = _realtime_tools_config_union.McpRequireApproval
Mcp = _realtime_tools_config_union.Mcp
McpAllowedToolsMcpToolFilter = _realtime_tools_config_union.McpAllowedToolsMcpToolFilter
McpRequireApprovalMcpToolApprovalFilter = (
    _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilter
)
McpRequireApprovalMcpToolApprovalFilterAlways = (
    _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilterAlways
)
McpRequireApprovalMcpToolApprovalFilterNever = (
    _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilterNever
)
