from .._apart import _beta_namespace_tool
from .._apart import BetaNamespaceTool as BetaNamespaceTool
from .._apart import BetaCustomTool as BetaCustomTool

Tool = _beta_namespace_tool.Tool
ToolFunction = _beta_namespace_tool.ToolFunction
