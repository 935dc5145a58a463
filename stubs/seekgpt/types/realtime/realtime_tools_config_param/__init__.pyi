from .. import _realtime_tools_config_param
from .. import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from .. import RealtimeFunctionToolParam as RealtimeFunctionToolParam

McpAllowedTools = _realtime_tools_config_param.McpAllowedTools
McpRequireApproval = _realtime_tools_config_param.McpRequireApproval

class Mcp(_realtime_tools_config_param.Mcp): ...
class McpAllowedToolsMcpToolFilter(_realtime_tools_config_param.McpAllowedToolsMcpToolFilter): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _realtime_tools_config_param.McpRequireApprovalMcpToolApprovalFilter,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _realtime_tools_config_param.McpRequireApprovalMcpToolApprovalFilterAlways,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _realtime_tools_config_param.McpRequireApprovalMcpToolApprovalFilterNever,
): ...
