from .._apart import (
    BetaNamespaceToolParam,
    _beta_response_tool_search_output_item_param_param,
    _beta_tool_param,
)
from .._apart import (
    BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
)
from .._apart import BetaApplyPatchToolParam as BetaApplyPatchToolParam
from .._apart import BetaComputerToolParam as BetaComputerToolParam
from .._apart import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam
from .._apart import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from .._apart import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from .._apart import BetaCustomToolParam as BetaCustomToolParam
from .._apart import BetaFileSearchToolParam as BetaFileSearchToolParam
from .._apart import BetaFunctionShellToolParam as BetaFunctionShellToolParam
from .._apart import BetaFunctionToolParam as BetaFunctionToolParam
from .._apart import BetaToolParam as BetaToolParam
from .._apart import BetaToolSearchToolParam as BetaToolSearchToolParam
from .._apart import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
from .._apart import BetaWebSearchToolParam as BetaWebSearchToolParam

class ToolLocalShell(_beta_tool_param.LocalShell): ...
class ToolImageGeneration(_beta_tool_param.ImageGeneration): ...
class ToolProgrammaticToolCalling(_beta_tool_param.ProgrammaticToolCalling): ...
class ToolCodeInterpreter(_beta_tool_param.CodeInterpreter): ...
class ToolCodeInterpreterContainerCodeInterpreterToolAuto(
    _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
): ...
class ToolMcp(_beta_tool_param.Mcp): ...
class ToolMcpAllowedToolsMcpToolFilter(_beta_tool_param.McpAllowedToolsMcpToolFilter): ...
class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(
    _beta_tool_param.McpAllowedToolsMcpToolFilter,
): ...
class ToolMcpRequireApprovalMcpToolApprovalFilterNever(
    _beta_tool_param.McpAllowedToolsMcpToolFilter,
): ...
class ToolImageGenerationSvg(_beta_tool_param.ImageGenerationSvg): ...
class ToolImageGenerationSvgReasoning(_beta_tool_param.ImageGenerationSvgReasoning): ...

ToolCodeInterpreterContainer = _beta_response_tool_search_output_item_param_param.ToolCodeInterpreterContainer
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = _beta_response_tool_search_output_item_param_param.ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
ToolMcpAllowedTools = _beta_response_tool_search_output_item_param_param.ToolMcpAllowedTools
ToolMcpRequireApproval = _beta_response_tool_search_output_item_param_param.ToolMcpRequireApproval
Tool = _beta_response_tool_search_output_item_param_param.Tool

class Agent(_beta_response_tool_search_output_item_param_param.Agent): ...
class ToolImageGenerationInputImageMask(
    _beta_response_tool_search_output_item_param_param.ToolImageGenerationInputImageMask,
): ...
class ToolMcpRequireApprovalMcpToolApprovalFilter(
    _beta_response_tool_search_output_item_param_param.ToolMcpRequireApprovalMcpToolApprovalFilter,
): ...
class BetaToolSearchOutputNamespaceToolParam(BetaNamespaceToolParam): ...
