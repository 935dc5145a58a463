from .._apart import _beta_tool
from .._apart import BetaTool as BetaTool
from .._apart import BetaApplyPatchTool as BetaApplyPatchTool
from .._apart import BetaComputerTool as BetaComputerTool
from .._apart import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from .._apart import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .._apart import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .._apart import BetaCustomTool as BetaCustomTool
from .._apart import BetaFileSearchTool as BetaFileSearchTool
from .._apart import BetaFunctionShellTool as BetaFunctionShellTool
from .._apart import BetaFunctionTool as BetaFunctionTool
from .._apart import BetaNamespaceTool as BetaNamespaceTool
from .._apart import BetaToolSearchTool as BetaToolSearchTool
from .._apart import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from .._apart import BetaWebSearchTool as BetaWebSearchTool

CodeInterpreterContainer = _beta_tool.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    _beta_tool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools = _beta_tool.McpAllowedTools
McpRequireApproval = _beta_tool.McpRequireApproval
CodeInterpreter = _beta_tool.CodeInterpreter
CodeInterpreterContainerCodeInterpreterToolAuto = (
    _beta_tool.CodeInterpreterContainerCodeInterpreterToolAuto
)
ImageGeneration = _beta_tool.ImageGeneration
ImageGenerationInputImageMask = _beta_tool.ImageGenerationInputImageMask
LocalShell = _beta_tool.LocalShell
Mcp = _beta_tool.Mcp
McpAllowedToolsMcpToolFilter = _beta_tool.McpAllowedToolsMcpToolFilter
McpRequireApprovalMcpToolApprovalFilter = _beta_tool.McpRequireApprovalMcpToolApprovalFilter
McpRequireApprovalMcpToolApprovalFilterAlways = (
    _beta_tool.McpRequireApprovalMcpToolApprovalFilterAlways
)
McpRequireApprovalMcpToolApprovalFilterNever = (
    _beta_tool.McpRequireApprovalMcpToolApprovalFilterNever
)
ProgrammaticToolCalling = _beta_tool.ProgrammaticToolCalling
ImageGenerationSvg = _beta_tool.ImageGenerationSvg
ImageGenerationSvgReasoning = _beta_tool.ImageGenerationSvgReasoning
