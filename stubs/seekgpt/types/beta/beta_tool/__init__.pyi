from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_apply_patch_tool import BetaApplyPatchTool
from ..beta_computer_tool import BetaComputerTool
from ..beta_computer_use_preview_tool import BetaComputerUsePreviewTool
from ..beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ..beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ..beta_custom_tool import BetaCustomTool
from ..beta_file_search_tool import BetaFileSearchTool
from ..beta_function_shell_tool import BetaFunctionShellTool
from ..beta_function_tool import BetaFunctionTool
from ..beta_namespace_tool import BetaNamespaceTool
from ..beta_tool_search_tool import BetaToolSearchTool
from ..beta_web_search_preview_tool import BetaWebSearchPreviewTool
from ..beta_web_search_tool import BetaWebSearchTool

__all__ = (
    "BetaTool",
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
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
)
BetaTool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]
CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled,
    BetaContainerNetworkPolicyAllowlist,
]
McpAllowedTools: TypeAlias = Union[List[str], McpAllowedToolsMcpToolFilter, None]
McpRequireApproval: TypeAlias = Union[
    McpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]

class CodeInterpreter(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]

class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    file_ids: Optional[List[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]
    type: Literal["auto"]

class ImageGeneration(BaseModel):
    action: Optional[Literal["generate", "edit", "auto"]]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    input_fidelity: Optional[Literal["high", "low"]]
    input_image_mask: Optional[ImageGenerationInputImageMask]
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1.5",
            "chatgpt-image-latest",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
        ],
        None,
    ]
    moderation: Optional[Literal["auto", "low"]]
    output_compression: Optional[int]
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    partial_images: Optional[int]
    quality: Optional[Literal["low", "medium", "high", "auto", "xhigh", "max"]]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None]
    type: Literal["image_generation"]
    complexity: Optional[Literal["low", "medium", "high"]]
    frame_count: Optional[int]
    frame_duration_ms: Optional[int]
    svg: Optional[ImageGenerationSvg]

class ImageGenerationInputImageMask(BaseModel):
    file_id: Optional[str]
    image_url: Optional[str]

class LocalShell(BaseModel):
    type: Literal["local_shell"]

class Mcp(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[McpAllowedTools]
    authorization: Optional[str]
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ]
    defer_loading: Optional[bool]
    headers: Optional[Dict[str, str]]
    require_approval: Optional[McpRequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]
    type: Literal["mcp"]

class McpAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways]
    never: Optional[McpRequireApprovalMcpToolApprovalFilterNever]

class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool]
    tool_names: Optional[List[str]]

class ProgrammaticToolCalling(BaseModel):
    type: Literal["programmatic_tool_calling"]

class ImageGenerationSvg(BaseModel):
    model: Optional[str]
    reasoning: Optional[ImageGenerationSvgReasoning]

class ImageGenerationSvgReasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
