from .._apart import _beta_namespace_tool_param
from .._apart import BetaNamespaceToolParam as BetaNamespaceToolParam
from .._apart import BetaCustomToolParam as BetaCustomToolParam

Tool = _beta_namespace_tool_param.Tool

class ToolFunction(_beta_namespace_tool_param.ToolFunction): ...
