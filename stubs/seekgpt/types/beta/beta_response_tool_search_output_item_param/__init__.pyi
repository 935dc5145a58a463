from typing_extensions import TypeAlias
from .. import _beta_response_tool_search_output_item_param
from .. import BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam
from .. import BetaApplyPatchTool as BetaApplyPatchTool
from .. import BetaComputerTool as BetaComputerTool
from .. import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from .. import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
from .. import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .. import BetaCustomTool as BetaCustomTool
from .. import BetaFileSearchTool as BetaFileSearchTool
from .. import BetaFunctionShellTool as BetaFunctionShellTool
from .. import BetaFunctionTool as BetaFunctionTool
from .. import BetaTool as BetaTool
from .. import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
from .. import BetaToolSearchTool as BetaToolSearchTool
from .. import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from .. import BetaWebSearchTool as BetaWebSearchTool

ToolLocalShell: TypeAlias = _beta_response_tool_search_output_item_param.ToolLocalShell
ToolImageGeneration: TypeAlias = _beta_response_tool_search_output_item_param.ToolImageGeneration
ToolProgrammaticToolCalling: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolProgrammaticToolCalling
)
ToolCodeInterpreter: TypeAlias = _beta_response_tool_search_output_item_param.ToolCodeInterpreter
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolCodeInterpreterContainerCodeInterpreterToolAuto
)
ToolMcp: TypeAlias = _beta_response_tool_search_output_item_param.ToolMcp
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolMcpAllowedToolsMcpToolFilter
)
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterAlways
)
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterNever
)
ToolImageGenerationSvg: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolImageGenerationSvg
)
ToolImageGenerationSvgReasoning: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolImageGenerationSvgReasoning
)
ToolCodeInterpreterContainer: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolCodeInterpreterContainer
)
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = _beta_response_tool_search_output_item_param.ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
ToolMcpAllowedTools: TypeAlias = _beta_response_tool_search_output_item_param.ToolMcpAllowedTools
ToolMcpRequireApproval: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolMcpRequireApproval
)
Tool: TypeAlias = _beta_response_tool_search_output_item_param.Tool
Agent: TypeAlias = _beta_response_tool_search_output_item_param.Agent
ToolImageGenerationInputImageMask: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolImageGenerationInputImageMask
)
ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = (
    _beta_response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilter
)
