from typing import Dict, Optional, Sequence, Union
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
from ..beta_tool_search_tool_param import BetaToolSearchToolParam
from ..beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
from ..beta_web_search_tool_param import BetaWebSearchToolParam

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
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
)
BetaToolParam: TypeAlias = Union[
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
CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerNetworkPolicyAllowlistParam,
]
McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter, None]
McpRequireApproval: TypeAlias = Union[
    McpRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]

class CodeInterpreter(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    container: Required[CodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]

class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
    type: Required[Literal["auto"]]

class ImageGeneration(TypedDict, total=False):
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: Optional[Literal["high", "low"]]
    input_image_mask: ImageGenerationInputImageMask
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
    ]
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Required[Literal["image_generation"]]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    svg: ImageGenerationSvg

class ImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str

class LocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]

class Mcp(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[McpAllowedTools]
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: Optional[Dict[str, str]]
    require_approval: Optional[McpRequireApproval]
    server_description: str
    server_label: Required[str]
    server_url: str
    tunnel_id: str
    type: Required[Literal["mcp"]]

class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]

class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever

class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]

class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]

class ProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: Optional[ImageGenerationSvgReasoning]

class ImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
