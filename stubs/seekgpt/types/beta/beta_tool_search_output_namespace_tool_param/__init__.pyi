from .._apart import (
    BetaNamespaceToolParam as _BetaNamespaceToolParam,
    _beta_namespace_tool_param,
    _beta_tool_search_output_namespace_tool_param,
)
from .._apart import BetaCustomToolParam as BetaCustomToolParam
from .._apart import BetaNamespaceToolParam as BetaNamespaceToolParam

class BetaToolSearchOutputNamespaceToolParam(_BetaNamespaceToolParam): ...
class ToolFunction(_beta_namespace_tool_param.ToolFunction): ...

Tool = _beta_tool_search_output_namespace_tool_param.Tool
