from typing_extensions import TypeAlias
from .. import _beta_namespace_tool
from .. import BetaNamespaceTool as BetaNamespaceTool
from .. import BetaCustomTool as BetaCustomTool

Tool: TypeAlias = _beta_namespace_tool.Tool
ToolFunction: TypeAlias = _beta_namespace_tool.ToolFunction
