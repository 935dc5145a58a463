from .._apart import _beta_tool_search_output_namespace_tool
from .._apart import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
from .._apart import BetaCustomTool as BetaCustomTool
from .._apart import BetaNamespaceTool as BetaNamespaceTool

ToolFunction = _beta_tool_search_output_namespace_tool.ToolFunction
Tool = _beta_tool_search_output_namespace_tool.Tool
