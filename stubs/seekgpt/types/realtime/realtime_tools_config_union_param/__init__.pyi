from typing_extensions import TypeAlias
from .. import _realtime_tools_config_union_param
from .. import RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam
from .. import RealtimeFunctionToolParam as RealtimeFunctionToolParam

McpAllowedTools: TypeAlias = _realtime_tools_config_union_param.McpAllowedTools
McpRequireApproval: TypeAlias = _realtime_tools_config_union_param.McpRequireApproval

class Mcp(_realtime_tools_config_union_param.Mcp, total=False): ...
class McpAllowedToolsMcpToolFilter(
    _realtime_tools_config_union_param.McpAllowedToolsMcpToolFilter,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilter,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilterAlways,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _realtime_tools_config_union_param.McpRequireApprovalMcpToolApprovalFilterNever,
    total=False,
): ...
