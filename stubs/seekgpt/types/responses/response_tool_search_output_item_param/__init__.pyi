from typing_extensions import TypeAlias
from .. import _response_tool_search_output_item_param
from .. import ResponseToolSearchOutputItemParam
from .. import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .. import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .. import Tool as Tool

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
ToolCodeInterpreter: TypeAlias = _response_tool_search_output_item_param.ToolCodeInterpreter
ToolImageGeneration: TypeAlias = _response_tool_search_output_item_param.ToolImageGeneration
ToolMcp: TypeAlias = _response_tool_search_output_item_param.ToolMcp
ToolMcpAllowedToolsMcpToolFilter: TypeAlias = (
    _response_tool_search_output_item_param.ToolMcpAllowedToolsMcpToolFilter
)
ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterAlways
)
ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilterNever
)
ToolProgrammaticToolCalling: TypeAlias = (
    _response_tool_search_output_item_param.ToolProgrammaticToolCalling
)
ToolLocalShell: TypeAlias = _response_tool_search_output_item_param.ToolLocalShell
ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
    _response_tool_search_output_item_param.ToolCodeInterpreterContainerCodeInterpreterToolAuto
)
ToolImageGenerationSvg: TypeAlias = _response_tool_search_output_item_param.ToolImageGenerationSvg
ToolImageGenerationSvgReasoning: TypeAlias = (
    _response_tool_search_output_item_param.ToolImageGenerationSvgReasoning
)
ToolCodeInterpreterContainer: TypeAlias = (
    _response_tool_search_output_item_param.ToolCodeInterpreterContainer
)
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = _response_tool_search_output_item_param.ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
ToolMcpAllowedTools: TypeAlias = _response_tool_search_output_item_param.ToolMcpAllowedTools
ToolMcpRequireApproval: TypeAlias = _response_tool_search_output_item_param.ToolMcpRequireApproval
ToolImageGenerationInputImageMask: TypeAlias = (
    _response_tool_search_output_item_param.ToolImageGenerationInputImageMask
)
ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = (
    _response_tool_search_output_item_param.ToolMcpRequireApprovalMcpToolApprovalFilter
)
