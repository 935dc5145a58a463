from typing_extensions import TypeAlias
from .. import _beta_tool
from .. import BetaTool as BetaTool
from .. import BetaApplyPatchTool as BetaApplyPatchTool
from .. import BetaComputerTool as BetaComputerTool
from .. import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from .. import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .. import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .. import BetaCustomTool as BetaCustomTool
from .. import BetaFileSearchTool as BetaFileSearchTool
from .. import BetaFunctionShellTool as BetaFunctionShellTool
from .. import BetaFunctionTool as BetaFunctionTool
from .. import BetaNamespaceTool as BetaNamespaceTool
from .. import BetaToolSearchTool as BetaToolSearchTool
from .. import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from .. import BetaWebSearchTool as BetaWebSearchTool

CodeInterpreterContainer: TypeAlias = _beta_tool.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _beta_tool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools: TypeAlias = _beta_tool.McpAllowedTools
McpRequireApproval: TypeAlias = _beta_tool.McpRequireApproval
CodeInterpreter: TypeAlias = _beta_tool.CodeInterpreter
CodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
    _beta_tool.CodeInterpreterContainerCodeInterpreterToolAuto
)
ImageGeneration: TypeAlias = _beta_tool.ImageGeneration
ImageGenerationInputImageMask: TypeAlias = _beta_tool.ImageGenerationInputImageMask
LocalShell: TypeAlias = _beta_tool.LocalShell
Mcp: TypeAlias = _beta_tool.Mcp
McpAllowedToolsMcpToolFilter: TypeAlias = _beta_tool.McpAllowedToolsMcpToolFilter
McpRequireApprovalMcpToolApprovalFilter: TypeAlias = (
    _beta_tool.McpRequireApprovalMcpToolApprovalFilter
)
McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _beta_tool.McpRequireApprovalMcpToolApprovalFilterAlways
)
McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _beta_tool.McpRequireApprovalMcpToolApprovalFilterNever
)
ProgrammaticToolCalling: TypeAlias = _beta_tool.ProgrammaticToolCalling
ImageGenerationSvg: TypeAlias = _beta_tool.ImageGenerationSvg
ImageGenerationSvgReasoning: TypeAlias = _beta_tool.ImageGenerationSvgReasoning
