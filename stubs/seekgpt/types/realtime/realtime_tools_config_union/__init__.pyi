from typing_extensions import TypeAlias
from .. import _realtime_tools_config_union
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
from .. import RealtimeFunctionTool as RealtimeFunctionTool

McpAllowedTools: TypeAlias = _realtime_tools_config_union.McpAllowedTools
McpRequireApproval: TypeAlias = _realtime_tools_config_union.McpRequireApproval
Mcp: TypeAlias = _realtime_tools_config_union.Mcp
McpAllowedToolsMcpToolFilter: TypeAlias = _realtime_tools_config_union.McpAllowedToolsMcpToolFilter
McpRequireApprovalMcpToolApprovalFilter: TypeAlias = (
    _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilter
)
McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilterAlways
)
McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _realtime_tools_config_union.McpRequireApprovalMcpToolApprovalFilterNever
)
