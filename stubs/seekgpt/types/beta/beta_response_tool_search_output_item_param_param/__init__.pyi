from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr
from ..beta_apply_patch_tool_param import BetaApplyPatchToolParam
from ..beta_computer_tool_param import BetaComputerToolParam
from ..beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam
from ..beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from ..beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from ..beta_custom_tool_param import BetaCustomToolParam
from ..beta_file_search_tool_param import BetaFileSearchToolParam
from ..beta_function_shell_tool_param import BetaFunctionShellToolParam
from ..beta_function_tool_param import BetaFunctionToolParam
from ..beta_namespace_tool_param import BetaNamespaceToolParam
from ..beta_tool_param import (
    BetaToolParam,
    CodeInterpreter,
    CodeInterpreterContainerCodeInterpreterToolAuto,
    ImageGeneration,
    LocalShell,
    Mcp,
    McpAllowedToolsMcpToolFilter,
    ProgrammaticToolCalling,
)
from ..beta_tool_search_tool_param import BetaToolSearchToolParam
from ..beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
from ..beta_web_search_tool_param import BetaWebSearchToolParam

__all__ = (
    "ToolLocalShell",
    "ToolImageGeneration",
    "ToolProgrammaticToolCalling",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolMcp",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolMcpAllowedTools",
    "ToolMcpRequireApproval",
    "Tool",
    "BetaResponseToolSearchOutputItemParamParam",
    "Agent",
    "ToolImageGenerationInputImageMask",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
)

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

ToolCodeInterpreterContainer: TypeAlias = Union[
    str,
    CodeInterpreterContainerCodeInterpreterToolAuto,
]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerNetworkPolicyAllowlistParam,
]
ToolMcpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter, None]
ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]
Tool: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]

class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    agent: Optional[Agent]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["tool_search_output"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class ToolImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str

class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpAllowedToolsMcpToolFilter
    never: McpAllowedToolsMcpToolFilter
