from typing_extensions import TypeAlias
from .. import _beta_response_tool_search_output_item_param_param
from ..beta_tool_param import LocalShell as ToolLocalShell
from ..beta_tool_param import ImageGeneration as ToolImageGeneration
from ..beta_tool_param import ProgrammaticToolCalling as ToolProgrammaticToolCalling
from ..beta_tool_param import CodeInterpreter as ToolCodeInterpreter
from ..beta_tool_param import (
    CodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
)
from ..beta_tool_param import Mcp as ToolMcp
from ..beta_tool_param import McpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter
from ..beta_tool_param import (
    McpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
)
from ..beta_tool_param import (
    McpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
)
from ..beta_tool_param import ImageGenerationSvg as ToolImageGenerationSvg
from ..beta_tool_param import ImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning
from .. import (
    BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
)
from ..beta_apply_patch_tool_param import BetaApplyPatchToolParam as BetaApplyPatchToolParam
from ..beta_computer_tool_param import BetaComputerToolParam as BetaComputerToolParam
from ..beta_computer_use_preview_tool_param import (
    BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
)
from ..beta_container_network_policy_allowlist_param import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from ..beta_container_network_policy_disabled_param import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from ..beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
from ..beta_file_search_tool_param import BetaFileSearchToolParam as BetaFileSearchToolParam
from ..beta_function_shell_tool_param import (
    BetaFunctionShellToolParam as BetaFunctionShellToolParam,
)
from ..beta_function_tool_param import BetaFunctionToolParam as BetaFunctionToolParam
from ..beta_tool_param import BetaToolParam as BetaToolParam
from ..beta_tool_param import CodeInterpreter as CodeInterpreter
from ..beta_tool_param import (
    CodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
)
from ..beta_tool_param import ImageGeneration as ImageGeneration
from ..beta_tool_param import ImageGenerationSvg as ImageGenerationSvg
from ..beta_tool_param import ImageGenerationSvgReasoning as ImageGenerationSvgReasoning
from ..beta_tool_param import LocalShell as LocalShell
from ..beta_tool_param import Mcp as Mcp
from ..beta_tool_param import McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
from ..beta_tool_param import ProgrammaticToolCalling as ProgrammaticToolCalling
from ..beta_namespace_tool_param import (
    BetaNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
)
from ..beta_tool_search_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam
from ..beta_web_search_preview_tool_param import (
    BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
)
from ..beta_web_search_tool_param import BetaWebSearchToolParam as BetaWebSearchToolParam

ToolCodeInterpreterContainer: TypeAlias = (
    _beta_response_tool_search_output_item_param_param.ToolCodeInterpreterContainer
)
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = _beta_response_tool_search_output_item_param_param.ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
ToolMcpAllowedTools: TypeAlias = (
    _beta_response_tool_search_output_item_param_param.ToolMcpAllowedTools
)
ToolMcpRequireApproval: TypeAlias = (
    _beta_response_tool_search_output_item_param_param.ToolMcpRequireApproval
)
Tool: TypeAlias = _beta_response_tool_search_output_item_param_param.Tool

class Agent(_beta_response_tool_search_output_item_param_param.Agent, total=False): ...
class ToolImageGenerationInputImageMask(
    _beta_response_tool_search_output_item_param_param.ToolImageGenerationInputImageMask,
    total=False,
): ...
class ToolMcpRequireApprovalMcpToolApprovalFilter(
    _beta_response_tool_search_output_item_param_param.ToolMcpRequireApprovalMcpToolApprovalFilter,
    total=False,
): ...
