from typing_extensions import TypeAlias
from .. import _namespace_tool
from .. import NamespaceTool as NamespaceTool
from .. import CustomTool as CustomTool

Tool: TypeAlias = _namespace_tool.Tool
ToolFunction: TypeAlias = _namespace_tool.ToolFunction
