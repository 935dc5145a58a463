from .._apart import _tool_param
from .._apart import ToolParam as ToolParam
from .._apart import ApplyPatchToolParam as ApplyPatchToolParam
from ...chat._apart import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
from .._apart import ComputerToolParam as ComputerToolParam
from .._apart import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
from .._apart import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
from .._apart import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from .._apart import CustomToolParam as CustomToolParam
from .._apart import FileSearchToolParam as FileSearchToolParam
from .._apart import FunctionShellToolParam as FunctionShellToolParam
from .._apart import FunctionToolParam as FunctionToolParam
from .._apart import NamespaceToolParam as NamespaceToolParam
from .._apart import ToolSearchToolParam as ToolSearchToolParam
from .._apart import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from .._apart import WebSearchToolParam as WebSearchToolParam

CodeInterpreterContainer = _tool_param.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    _tool_param.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools = _tool_param.McpAllowedTools
McpRequireApproval = _tool_param.McpRequireApproval
ParseableToolParam = _tool_param.ParseableToolParam

class CodeInterpreter(_tool_param.CodeInterpreter): ...
class CodeInterpreterContainerCodeInterpreterToolAuto(
    _tool_param.CodeInterpreterContainerCodeInterpreterToolAuto,
): ...
class ImageGeneration(_tool_param.ImageGeneration): ...
class ImageGenerationInputImageMask(_tool_param.ImageGenerationInputImageMask): ...
class LocalShell(_tool_param.LocalShell): ...
class Mcp(_tool_param.Mcp): ...
class McpAllowedToolsMcpToolFilter(_tool_param.McpAllowedToolsMcpToolFilter): ...
class McpRequireApprovalMcpToolApprovalFilter(
    _tool_param.McpRequireApprovalMcpToolApprovalFilter,
): ...
class McpRequireApprovalMcpToolApprovalFilterAlways(
    _tool_param.McpRequireApprovalMcpToolApprovalFilterAlways,
): ...
class McpRequireApprovalMcpToolApprovalFilterNever(
    _tool_param.McpRequireApprovalMcpToolApprovalFilterNever,
): ...
class ProgrammaticToolCalling(_tool_param.ProgrammaticToolCalling): ...
class ImageGenerationSvg(_tool_param.ImageGenerationSvg): ...
class ImageGenerationSvgReasoning(_tool_param.ImageGenerationSvgReasoning): ...
