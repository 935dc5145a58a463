from .. import _realtime_tools_config_union_param
from .. import RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam
from .. import RealtimeFunctionToolParam as RealtimeFunctionToolParam

McpAllowedTools = _realtime_tools_config_union_param.McpAllowedTools
McpRequireApproval = _realtime_tools_config_union_param.McpRequireApproval

class Mcp(_realtime_tools_config_union_param.Mcp): ...
class McpAllowedToolsMcpToolFilter(
    _realtime_tools_config_union_param.McpAllowedToolsMcpToolFilter,
): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilter,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilterAlways,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilterNever,
): ...
