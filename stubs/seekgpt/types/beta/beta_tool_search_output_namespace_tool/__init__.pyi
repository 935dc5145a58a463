from typing_extensions import TypeAlias
from .. import _beta_tool_search_output_namespace_tool
from .. import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
from .. import BetaCustomTool as BetaCustomTool
from .. import BetaNamespaceTool as BetaNamespaceTool

ToolFunction: TypeAlias = _beta_tool_search_output_namespace_tool.ToolFunction
Tool: TypeAlias = _beta_tool_search_output_namespace_tool.Tool
