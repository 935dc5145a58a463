from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._types import SequenceNotStr
from ..container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ..container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ..tool_param import (
    CodeInterpreterContainerCodeInterpreterToolAuto,
    McpAllowedToolsMcpToolFilter,
    ToolParam,
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
    "ResponseToolSearchOutputItemParamParam",
    "ToolImageGenerationInputImageMask",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
)

from ..tool_param import CodeInterpreter as ToolCodeInterpreter
from ..tool_param import ImageGeneration as ToolImageGeneration
from ..tool_param import Mcp as ToolMcp
from ..tool_param import McpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter
from ..tool_param import (
    McpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
)
from ..tool_param import (
    McpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
)
from ..tool_param import ProgrammaticToolCalling as ToolProgrammaticToolCalling
from ..tool_param import LocalShell as ToolLocalShell
from ..tool_param import (
    CodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
)
from ..tool_param import ImageGenerationSvg as ToolImageGenerationSvg
from ..tool_param import ImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning

ToolCodeInterpreterContainer: TypeAlias = Union[
    str,
    CodeInterpreterContainerCodeInterpreterToolAuto,
]
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyAllowlistParam,
]
ToolMcpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter, None]
ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]

class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["tool_search_output"]]

class ToolImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str

class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpAllowedToolsMcpToolFilter
    never: McpAllowedToolsMcpToolFilter
