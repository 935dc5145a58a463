from .._apart import _namespace_tool
from .._apart import NamespaceTool as NamespaceTool
from .._apart import CustomTool as CustomTool

Tool = _namespace_tool.Tool
ToolFunction = _namespace_tool.ToolFunction
