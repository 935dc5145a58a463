from typing_extensions import TypeAlias
from .. import _beta_tool_param
from .. import BetaToolParam
from .. import BetaApplyPatchToolParam as BetaApplyPatchToolParam
from .. import BetaComputerToolParam as BetaComputerToolParam
from .. import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam
from .. import BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam
from .. import BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam
from .. import BetaCustomToolParam as BetaCustomToolParam
from .. import BetaFileSearchToolParam as BetaFileSearchToolParam
from .. import BetaFunctionShellToolParam as BetaFunctionShellToolParam
from .. import BetaFunctionToolParam as BetaFunctionToolParam
from .. import BetaNamespaceToolParam as BetaNamespaceToolParam
from .. import BetaToolSearchToolParam as BetaToolSearchToolParam
from .. import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
from .. import BetaWebSearchToolParam as BetaWebSearchToolParam

__all__ = (
    "BetaToolParam",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "McpAllowedTools",
    "McpRequireApproval",
    "CodeInterpreter",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "LocalShell",
    "Mcp",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "ProgrammaticToolCalling",
)
CodeInterpreterContainer: TypeAlias = _beta_tool_param.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools: TypeAlias = _beta_tool_param.McpAllowedTools
McpRequireApproval: TypeAlias = _beta_tool_param.McpRequireApproval

class CodeInterpreter(_beta_tool_param.CodeInterpreter, total=False): ...
class CodeInterpreterContainerCodeInterpreterToolAuto(
    _beta_tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
    total=False,
): ...
class ImageGeneration(_beta_tool_param.ImageGeneration, total=False): ...
class ImageGenerationInputImageMask(
    _beta_tool_param.ImageGenerationInputImageMask,
    total=False,
): ...
class LocalShell(_beta_tool_param.LocalShell, total=False): ...
class Mcp(_beta_tool_param.Mcp, total=False): ...
class McpAllowedToolsMcpToolFilter(_beta_tool_param.McpAllowedToolsMcpToolFilter, total=False): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _beta_tool_param.McpRequireApprovalMcpToolApprovalFilter,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _beta_tool_param.McpRequireApprovalMcpToolApprovalFilterAlways,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _beta_tool_param.McpRequireApprovalMcpToolApprovalFilterNever,
    total=False,
): ...
class ProgrammaticToolCalling(_beta_tool_param.ProgrammaticToolCalling, total=False): ...
