from typing_extensions import TypeAlias
from .. import _tool_param
from .. import ToolParam
from ...chat.chat_completion_function_tool_param import (
    ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
)
from .. import ApplyPatchToolParam as ApplyPatchToolParam
from .. import ComputerToolParam as ComputerToolParam
from .. import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
from .. import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from .. import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from .. import CustomToolParam as CustomToolParam
from .. import FileSearchToolParam as FileSearchToolParam
from .. import FunctionShellToolParam as FunctionShellToolParam
from .. import FunctionToolParam as FunctionToolParam
from .. import NamespaceToolParam as NamespaceToolParam
from .. import ToolSearchToolParam as ToolSearchToolParam
from .. import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from .. import WebSearchToolParam as WebSearchToolParam

__all__ = (
    "ToolParam",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "McpAllowedTools",
    "McpRequireApproval",
    "ParseableToolParam",
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
)
CodeInterpreterContainer: TypeAlias = _tool_param.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _tool_param.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools: TypeAlias = _tool_param.McpAllowedTools
McpRequireApproval: TypeAlias = _tool_param.McpRequireApproval
ParseableToolParam: TypeAlias = _tool_param.ParseableToolParam

class CodeInterpreter(_tool_param.CodeInterpreter, total=False): ...
class CodeInterpreterContainerCodeInterpreterToolAuto(
    _tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
    total=False,
): ...
class ImageGeneration(_tool_param.ImageGeneration, total=False): ...
class ImageGenerationInputImageMask(_tool_param.ImageGenerationInputImageMask, total=False): ...
class LocalShell(_tool_param.LocalShell, total=False): ...
class Mcp(_tool_param.Mcp, total=False): ...
class McpAllowedToolsMcpToolFilter(_tool_param.McpAllowedToolsMcpToolFilter, total=False): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _tool_param.McpRequireApprovalMcpToolApprovalFilter,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _tool_param.McpRequireApprovalMcpToolApprovalFilterAlways,
    total=False,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _tool_param.McpRequireApprovalMcpToolApprovalFilterNever,
    total=False,
): ...
class ProgrammaticToolCalling(_tool_param.ProgrammaticToolCalling, total=False): ...
