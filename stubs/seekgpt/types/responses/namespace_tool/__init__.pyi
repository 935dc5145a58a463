from typing_extensions import TypeAlias
from .. import _namespace_tool
from .. import NamespaceTool
from .. import CustomTool as CustomTool

__all__ = ("Tool", "NamespaceTool", "ToolFunction")
Tool: TypeAlias = _namespace_tool.Tool
ToolFunction: TypeAlias = _namespace_tool.ToolFunction
