from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ...._types import SequenceNotStr
from ..container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from ..container_network_policy_disabled import ContainerNetworkPolicyDisabled
from ..tool import (
    CodeInterpreter,
    CodeInterpreterContainerCodeInterpreterToolAuto,
    ImageGeneration,
    ImageGenerationSvg,
    ImageGenerationSvgReasoning,
    LocalShell,
    Mcp,
    McpAllowedToolsMcpToolFilter,
    ProgrammaticToolCalling,
    Tool,
)

__all__ = (
    "ToolCodeInterpreter",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolProgrammaticToolCalling",
    "ToolLocalShell",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolMcpAllowedTools",
    "ToolMcpRequireApproval",
    "ResponseToolSearchOutputItemParam",
    "ToolImageGenerationInputImageMask",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
)
ToolCodeInterpreter: TypeAlias = CodeInterpreter
ToolImageGeneration: TypeAlias = ImageGeneration
ToolMcp: TypeAlias = Mcp
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = McpAllowedToolsMcpToolFilter
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = McpAllowedToolsMcpToolFilter
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = McpAllowedToolsMcpToolFilter
ToolProgrammaticToolCalling: TypeAlias = ProgrammaticToolCalling
ToolLocalShell: TypeAlias = LocalShell
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = CodeInterpreterContainerCodeInterpreterToolAuto
ToolImageGenerationSvg: TypeAlias = ImageGenerationSvg
ToolImageGenerationSvgReasoning: TypeAlias = ImageGenerationSvgReasoning
ToolCodeInterpreterContainer: TypeAlias = Union[
    str,
    ToolCodeInterpreterContainerCodeInterpreterToolAuto,
]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyAllowlist,
]
ToolMcpAllowedTools: TypeAlias = Union[SequenceNotStr[str], ToolMcpAllowedToolsMcpToolFilter, None]
ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]

class ResponseToolSearchOutputItemParam(BaseModel):
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: List[Tool]
    type: Literal["tool_search_output"]

class ToolImageGenerationInputImageMask(BaseModel):
    file_id: Optional[str]
    image_url: Optional[str]

class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways]
    never: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever]
