from .._apart import _tool_search_output_namespace_tool
from .._apart import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
from .._apart import NamespaceTool as NamespaceTool

ToolFunction = _tool_search_output_namespace_tool.ToolFunction
