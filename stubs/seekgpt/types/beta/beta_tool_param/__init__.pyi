from .._apart import _beta_tool_param
from .._apart import BetaToolParam as BetaToolParam
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
from .._apart import BetaNamespaceToolParam as BetaNamespaceToolParam
from .._apart import BetaToolSearchToolParam as BetaToolSearchToolParam
from .._apart import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
from .._apart import BetaWebSearchToolParam as BetaWebSearchToolParam

CodeInterpreterContainer = _beta_tool_param.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools = _beta_tool_param.McpAllowedTools
McpRequireApproval = _beta_tool_param.McpRequireApproval

class CodeInterpreter(_beta_tool_param.CodeInterpreter): ...
class CodeInterpreterContainerCodeInterpreterToolAuto(
    _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
): ...
class ImageGeneration(_beta_tool_param.ImageGeneration): ...
class ImageGenerationInputImageMask(_beta_tool_param.ImageGenerationInputImageMask): ...
class LocalShell(_beta_tool_param.LocalShell): ...
class Mcp(_beta_tool_param.Mcp): ...
class McpAllowedToolsMcpToolFilter(_beta_tool_param.McpAllowedToolsMcpToolFilter): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _beta_tool_param.McpRequireApprovalMcpToolApprovalFilter,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _beta_tool_param.McpRequireApprovalMcpToolApprovalFilterAlways,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _beta_tool_param.McpRequireApprovalMcpToolApprovalFilterNever,
): ...
class ProgrammaticToolCalling(_beta_tool_param.ProgrammaticToolCalling): ...
class ImageGenerationSvg(_beta_tool_param.ImageGenerationSvg): ...
class ImageGenerationSvgReasoning(_beta_tool_param.ImageGenerationSvgReasoning): ...
