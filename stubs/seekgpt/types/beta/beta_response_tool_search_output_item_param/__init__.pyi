from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ...._types import SequenceNotStr
from ..beta_apply_patch_tool import BetaApplyPatchTool
from ..beta_computer_tool import BetaComputerTool
from ..beta_computer_use_preview_tool import BetaComputerUsePreviewTool
from ..beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ..beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ..beta_custom_tool import BetaCustomTool
from ..beta_file_search_tool import BetaFileSearchTool
from ..beta_function_shell_tool import BetaFunctionShellTool
from ..beta_function_tool import BetaFunctionTool
from ..beta_tool import (
    BetaTool,
    CodeInterpreter,
    CodeInterpreterContainerCodeInterpreterToolAuto,
    ImageGeneration,
    ImageGenerationSvg,
    ImageGenerationSvgReasoning,
    LocalShell,
    Mcp,
    McpAllowedToolsMcpToolFilter,
    ProgrammaticToolCalling,
)
from ..beta_tool_search_output_namespace_tool import BetaToolSearchOutputNamespaceTool
from ..beta_tool_search_tool import BetaToolSearchTool
from ..beta_web_search_preview_tool import BetaWebSearchPreviewTool
from ..beta_web_search_tool import BetaWebSearchTool

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
    "BetaResponseToolSearchOutputItemParam",
    "Agent",
    "ToolImageGenerationInputImageMask",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
)
ToolLocalShell: TypeAlias = LocalShell
ToolImageGeneration: TypeAlias = ImageGeneration
ToolProgrammaticToolCalling: TypeAlias = ProgrammaticToolCalling
ToolCodeInterpreter: TypeAlias = CodeInterpreter
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = CodeInterpreterContainerCodeInterpreterToolAuto
ToolMcp: TypeAlias = Mcp
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = McpAllowedToolsMcpToolFilter
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = McpAllowedToolsMcpToolFilter
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = McpAllowedToolsMcpToolFilter
ToolImageGenerationSvg: TypeAlias = ImageGenerationSvg
ToolImageGenerationSvgReasoning: TypeAlias = ImageGenerationSvgReasoning
ToolCodeInterpreterContainer: TypeAlias = Union[
    str,
    ToolCodeInterpreterContainerCodeInterpreterToolAuto,
]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled,
    BetaContainerNetworkPolicyAllowlist,
]
ToolMcpAllowedTools: TypeAlias = Union[SequenceNotStr[str], ToolMcpAllowedToolsMcpToolFilter, None]
ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]
Tool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]

class BetaResponseToolSearchOutputItemParam(BaseModel):
    agent: Optional[Agent]
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]

class Agent(BaseModel):
    agent_name: str

class ToolImageGenerationInputImageMask(BaseModel):
    file_id: Optional[str]
    image_url: Optional[str]

class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways]
    never: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever]
