from typing_extensions import TypeAlias
from .. import _tool
from .. import Tool as Tool
from .. import ApplyPatchTool as ApplyPatchTool
from .. import ComputerTool as ComputerTool
from .. import ComputerUsePreviewTool as ComputerUsePreviewTool
from .. import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .. import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .. import CustomTool as CustomTool
from .. import FileSearchTool as FileSearchTool
from .. import FunctionShellTool as FunctionShellTool
from .. import FunctionTool as FunctionTool
from .. import NamespaceTool as NamespaceTool
from .. import ToolSearchTool as ToolSearchTool
from .. import WebSearchPreviewTool as WebSearchPreviewTool
from .. import WebSearchTool as WebSearchTool

CodeInterpreterContainer: TypeAlias = _tool.CodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    _tool.CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
)
McpAllowedTools: TypeAlias = _tool.McpAllowedTools
McpRequireApproval: TypeAlias = _tool.McpRequireApproval
CodeInterpreter: TypeAlias = _tool.CodeInterpreter
CodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
    _tool.CodeInterpreterContainerCodeInterpreterToolAuto
)
ImageGeneration: TypeAlias = _tool.ImageGeneration
ImageGenerationInputImageMask: TypeAlias = _tool.ImageGenerationInputImageMask
LocalShell: TypeAlias = _tool.LocalShell
Mcp: TypeAlias = _tool.Mcp
McpAllowedToolsMcpToolFilter: TypeAlias = _tool.McpAllowedToolsMcpToolFilter
McpRequireApprovalMcpToolApprovalFilter: TypeAlias = _tool.McpRequireApprovalMcpToolApprovalFilter
McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = (
    _tool.McpRequireApprovalMcpToolApprovalFilterAlways
)
McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = (
    _tool.McpRequireApprovalMcpToolApprovalFilterNever
)
ProgrammaticToolCalling: TypeAlias = _tool.ProgrammaticToolCalling
ImageGenerationSvg: TypeAlias = _tool.ImageGenerationSvg
ImageGenerationSvgReasoning: TypeAlias = _tool.ImageGenerationSvgReasoning
