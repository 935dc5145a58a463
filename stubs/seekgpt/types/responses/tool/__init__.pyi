from .._apart import _tool
from .._apart import Tool as Tool
from .._apart import ApplyPatchTool as ApplyPatchTool
from .._apart import ComputerTool as ComputerTool
from .._apart import ComputerUsePreviewTool as ComputerUsePreviewTool
from .._apart import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .._apart import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .._apart import CustomTool as CustomTool
from .._apart import FileSearchTool as FileSearchTool
from .._apart import FunctionShellTool as FunctionShellTool
from .._apart import FunctionTool as FunctionTool
from .._apart import NamespaceTool as NamespaceTool
from .._apart import ToolSearchTool as ToolSearchTool
from .._apart import WebSearchPreviewTool as WebSearchPreviewTool
from .._apart import WebSearchTool as WebSearchTool

CodeInterpreterContainer = _tool.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    _tool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools = _tool.McpAllowedTools
McpRequireApproval = _tool.McpRequireApproval
CodeInterpreter = _tool.CodeInterpreter
CodeInterpreterContainerCodeInterpreterToolAuto = (
    _tool.CodeInterpreterContainerCodeInterpreterToolAuto
)
ImageGeneration = _tool.ImageGeneration
ImageGenerationInputImageMask = _tool.ImageGenerationInputImageMask
LocalShell = _tool.LocalShell
Mcp = _tool.Mcp
McpAllowedToolsMcpToolFilter = _tool.McpAllowedToolsMcpToolFilter
McpRequireApprovalMcpToolApprovalFilter = _tool.McpRequireApprovalMcpToolApprovalFilter
McpRequireApprovalMcpToolApprovalFilterAlways = _tool.McpRequireApprovalMcpToolApprovalFilterAlways
McpRequireApprovalMcpToolApprovalFilterNever = _tool.McpRequireApprovalMcpToolApprovalFilterNever
ProgrammaticToolCalling = _tool.ProgrammaticToolCalling
ImageGenerationSvg = _tool.ImageGenerationSvg
ImageGenerationSvgReasoning = _tool.ImageGenerationSvgReasoning
